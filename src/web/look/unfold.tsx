import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** *Why we ask*: two sentences at most. */
export function WhyWeAsk({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <details className="why">
      <summary>{t('look.why')}</summary>
      <p>{children}</p>
    </details>
  )
}

export function Unfold({ summary, children }: { readonly summary: ReactNode; readonly children: ReactNode }) {
  return (
    <details className="unfold">
      <summary>{summary}</summary>
      <div className="stack">{children}</div>
    </details>
  )
}
