import { useTranslation } from 'react-i18next'
import { Button } from '../look/button.tsx'
import { Dialog } from '../look/dialog.tsx'
import { Notice } from '../look/notice.tsx'
import { Page } from '../look/page.tsx'
import type { SaveStateCode } from '../look/save-state.tsx'
import { ConversationBar } from './conversation-bar.tsx'
import { EmergencyCalls } from './emergency-calls.tsx'

type AskProps = { readonly onSave: () => void; readonly onClose: () => void }

/** The second of two taps: saves what is there and shows what to do first. */
export function EmergencyDialog({ onSave, onClose }: AskProps) {
  const { t } = useTranslation()
  return (
    <Dialog
      question={t('intake.emergency.question')}
      onClose={onClose}
      actions={
        <>
          <Button manner="primary" onPress={onSave}>
            {t('intake.emergency.save')}
          </Button>
          <Button manner="quiet" onPress={onClose}>
            {t('look.back')}
          </Button>
        </>
      }
    >
      <p>{t('intake.emergency.says')}</p>
    </Dialog>
  )
}

type EmergencyProps = {
  readonly saved: SaveStateCode
  readonly onBack: () => void
  readonly onPause: () => void
}

/** Shown at once, while what was said is being saved behind it. */
export function EmergencyPage({ saved, onBack, onPause }: EmergencyProps) {
  const { t } = useTranslation()
  return (
    <Page
      question={t('intake.emergency.heading')}
      title={t('intake.tab')}
      bar={<ConversationBar saved={saved} onPause={onPause} />}
      actions={
        <Button manner="primary" onPress={onBack}>
          {t('intake.emergency.back')}
        </Button>
      }
    >
      <ol className="first-things">
        <li>
          {t('intake.emergency.call')}
          <EmergencyCalls />
        </li>
        <li>{t('intake.emergency.stay')}</li>
      </ol>
      <Notice
        manner="told"
        what={saved === 'sent' ? t('intake.emergency.saved') : t('intake.emergency.savedOnly')}
      />
    </Page>
  )
}
