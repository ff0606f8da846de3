import { useTranslation } from 'react-i18next'
import { Button } from '../look/button.tsx'
import { SaveState, type SaveStateCode } from '../look/save-state.tsx'

/** The slim bar of every page of a conversation: *Pause* and where the last answer is. */
export function ConversationBar({
  saved,
  onPause,
}: {
  readonly saved: SaveStateCode
  readonly onPause: () => void
}) {
  const { t } = useTranslation()
  return (
    <>
      <Button small manner="quiet" onPress={onPause}>
        {t('intake.bar.pause')}
      </Button>
      <SaveState state={saved} />
    </>
  )
}
