import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../look/button.tsx'
import { Dialog } from '../look/dialog.tsx'
import { Page } from '../look/page.tsx'
import { SaveState, type SaveStateCode } from '../look/save-state.tsx'

type PauseProps = {
  readonly saved: SaveStateCode
  readonly onGoOn: () => void
  readonly onLeave: () => void
  /** Absent once entries were made: a record is not thrown away from here. */
  readonly onDiscard: (() => void) | undefined
}

/** Shows nothing of the conversation: somebody may have come in. */
export function PausePage({ saved, onGoOn, onLeave, onDiscard }: PauseProps) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState<'discard'>()
  return (
    <Page
      question={t('intake.pause.heading')}
      title={t('intake.tab')}
      lead={t('intake.pause.kept')}
      bar={<SaveState state={saved} />}
      actions={
        <Button manner="primary" onPress={onGoOn}>
          {t('intake.pause.goOn')}
        </Button>
      }
    >
      <div className="stack">
        <Button onPress={onLeave}>{t('intake.pause.leave')}</Button>
        {onDiscard && (
          <Button manner="quiet" onPress={() => setAsking('discard')}>
            {t('intake.pause.discard')}
          </Button>
        )}
      </div>
      {asking && onDiscard && <DiscardDialog onDiscard={onDiscard} onClose={() => setAsking(undefined)} />}
    </Page>
  )
}

type DiscardProps = { readonly onDiscard: () => void; readonly onClose: () => void }

function DiscardDialog({ onDiscard, onClose }: DiscardProps) {
  const { t } = useTranslation()
  return (
    <Dialog
      question={t('intake.pause.discardSure')}
      onClose={onClose}
      actions={
        <>
          <Button manner="grave" onPress={onDiscard}>
            {t('intake.pause.discard')}
          </Button>
          <Button onPress={onClose}>{t('look.back')}</Button>
        </>
      }
    >
      <p>{t('intake.pause.discardSays')}</p>
    </Dialog>
  )
}
