import { useTranslation } from 'react-i18next'
import type { Refused } from '../api.ts'
import { Button } from '../look/button.tsx'
import { Page } from '../look/page.tsx'
import { Refusal } from '../look/refusal.tsx'

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
      question={t('shell.unreachable.what')}
      actions={
        <Button manner="primary" onPress={onAgain}>
          {t('shell.unreachable.again')}
        </Button>
      }
    >
      <Refusal refused={refused} />
    </Page>
  )
}
