import { useTranslation } from 'react-i18next'
import { Button } from '../look/button.tsx'
import { leaveEverywhere } from './leave.ts'

/** In the bar of every page, always at its end. */
export function QuickExit() {
  const { t } = useTranslation()
  return (
    <span className="quick-exit" title={t('shell.exitHint')}>
      <Button manner="grave" small onPress={leaveEverywhere}>
        {t('shell.exit')}
      </Button>
    </span>
  )
}
