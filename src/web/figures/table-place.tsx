import type { ReactNode } from 'react'

/** A table that scrolls sideways in its own place, with keys as well as with a finger. */
export function TablePlace({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className="table-place" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
