import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'

type BackProps = {
  /** An address, or what goes one step back inside a page. Back never loses what was written. */
  readonly to: string | (() => void)
  /** Where it leads; *Back* unless said. */
  readonly children?: ReactNode
}

/** Above the heading, always in the same place; given to a page as its `kicker`. */
export function Back({ to, children }: BackProps) {
  const { t } = useTranslation()
  const words = children ?? t('look.back')
  if (typeof to === 'string')
    return (
      <Link href={to} className="back">
        {words}
      </Link>
    )
  return (
    <button type="button" className="back" onClick={to}>
      {words}
    </button>
  )
}
