import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

type NoticeProps = {
  /** What happened. */
  readonly what: ReactNode
  /** What is kept. */
  readonly kept?: ReactNode
  /** What to do. */
  readonly next?: ReactNode
  /** The stable code of a refusal; small, for support. */
  readonly code?: string | undefined
  /** `refused` is announced at once, `told` when there is a pause. */
  readonly manner?: 'refused' | 'told'
  readonly children?: ReactNode
}

export function Notice({ what, kept, next, code, manner = 'refused', children }: NoticeProps) {
  const { t } = useTranslation()
  return (
    <div
      className={manner === 'told' ? 'notice notice-quiet' : 'notice'}
      role={manner === 'told' ? 'status' : 'alert'}
    >
      <p className="notice-what">{what}</p>
      {kept && <p>{kept}</p>}
      {next && <p>{next}</p>}
      {children}
      {code && <p className="notice-code small">{t('look.code', { code })}</p>}
    </div>
  )
}
