import { useTranslation } from 'react-i18next'
import type { Refused } from '../api.ts'
import { Button } from '../look/button.tsx'
import { LanguageSwitch } from '../look/language-switch.tsx'
import { Page } from '../look/page.tsx'

/** The program is here and the office is not: at the very start, before anybody is known. */
export function UnreachablePage({
  refused,
  onAgain,
}: {
  readonly refused: Refused
  readonly onAgain: () => void
}) {
  const { t } = useTranslation()
  return (
    <Page
      question={refused.message}
      lead={t('shell.unreachable.next')}
      actions={
        <Button manner="primary" onPress={onAgain}>
          {t('shell.unreachable.again')}
        </Button>
      }
    >
      <p className="small soft">{t('look.code', { code: refused.code })}</p>
      <LanguageSwitch />
    </Page>
  )
}
