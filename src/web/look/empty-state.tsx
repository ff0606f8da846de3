import type { ReactNode } from 'react'

type EmptyStateProps = {
  readonly what: string
  readonly children?: ReactNode
  /** What can be done from here; only things that work. */
  readonly actions?: ReactNode
}

export function EmptyState({ what, children, actions }: EmptyStateProps) {
  return (
    <section className="empty">
      <h2>{what}</h2>
      {children && <p>{children}</p>}
      {actions && <div className="row-of-things">{actions}</div>}
    </section>
  )
}
