import type { ReactNode } from 'react'

/** A list is a list: lines between, no boxes. */
export function Rows({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className="rows" aria-label={label}>
      {children}
    </ul>
  )
}

type RowProps = {
  readonly main: ReactNode
  /** Second line, smaller. */
  readonly under?: ReactNode
  /** Mark or deadline. */
  readonly aside?: ReactNode
  /** One button at most. */
  readonly action?: ReactNode
}

export function Row({ main, under, aside, action }: RowProps) {
  return (
    <li className="row">
      <div className="row-main">
        <div>{main}</div>
        {under && <div className="row-under">{under}</div>}
      </div>
      {aside}
      {action}
    </li>
  )
}
