import { useTranslation } from 'react-i18next'

/** Appears after 300 ms (by CSS), so that what is quick shows nothing in between. */
export function Skeleton({ lines = 4 }: { readonly lines?: number }) {
  const { t } = useTranslation()
  return (
    <output className="skeleton" aria-label={t('look.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </output>
  )
}
