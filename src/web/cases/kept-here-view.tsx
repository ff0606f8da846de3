import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordId } from '#record/entry.ts'
import { hearOutbox, tellOutbox } from '../intake/outbox-signal.ts'
import { useIntakeService } from '../intake/use-intake-service.ts'
import { Button } from '../look/button.tsx'
import { CopyField } from '../look/copy-field.tsx'
import { Dialog } from '../look/dialog.tsx'
import { Notice } from '../look/notice.tsx'
import { useKeys } from '../session/session.ts'
import { caseRoom } from './case-room.ts'
import { useFieldWords } from './field-words.ts'
import { type KeptWord, keptHere } from './kept-here.ts'
import { useNetworkView } from './use-network-view.ts'

/** What somebody wrote on a case, for her to take along where the page of the case does not show it. */
export function KeptHereView({ record }: { readonly record: RecordId }) {
  const { t } = useTranslation()
  const { kept, throwAway } = useKeptHere(record)
  const [shown, setShown] = useState<'shown'>()
  const [asking, setAsking] = useState<'throw-away'>()
  const text = useText(kept)
  if (kept.length === 0) return null
  return (
    <Notice manner="told" what={t('cases.keptHere.what')} kept={t('cases.keptHere.kept')}>
      {shown && <CopyField label={t('cases.keptHere.label')} text={text} />}
      <div className="row-of-things">
        {!shown && (
          <Button small onPress={() => setShown('shown')}>
            {t('cases.keptHere.show')}
          </Button>
        )}
        <Button small manner="quiet" onPress={() => setAsking('throw-away')}>
          {t('cases.refusal.throwAway')}
        </Button>
      </div>
      {asking && (
        <ThrowAway
          onClose={() => setAsking(undefined)}
          onThrown={() => void throwAway().then(() => setAsking(undefined))}
        />
      )}
    </Notice>
  )
}

type ThrowAwayProps = { readonly onClose: () => void; readonly onThrown: () => void }

function ThrowAway({ onClose, onThrown }: ThrowAwayProps) {
  const { t } = useTranslation()
  return (
    <Dialog
      question={t('cases.refusal.sure')}
      onClose={onClose}
      actions={
        <>
          <Button manner="grave" onPress={onThrown}>
            {t('cases.refusal.throwAway')}
          </Button>
          <Button onPress={onClose}>{t('cases.refusal.leave')}</Button>
        </>
      }
    >
      <p>{t('cases.keptHere.lost')}</p>
    </Dialog>
  )
}

function useText(kept: readonly KeptWord[]): string {
  const words = useFieldWords(useNetworkView())
  return kept
    .map((one) =>
      'words' in one ? one.words : `${words.label(one.path)}: ${words.value(one.path, one.fact)}`,
    )
    .join('\n')
}

function useKeptHere(record: RecordId): {
  readonly kept: readonly KeptWord[]
  readonly throwAway: () => Promise<void>
} {
  const session = useKeys()
  const service = useIntakeService()
  const [kept, setKept] = useState<readonly KeptWord[]>([])
  useEffect(() => {
    let here: 'yes' | 'no' = 'yes'
    const look = async () => {
      const found = service ? await keptHere(record, service.keeper) : []
      if (here === 'yes') setKept(found)
    }
    void look()
    const unhear = hearOutbox(() => void look())
    return () => {
      here = 'no'
      unhear()
    }
  }, [record, service])
  const throwAway = async () => {
    if (!service) return
    await caseRoom(record, { session, service, locks: navigator.locks }).throwAway()
    await service.keeper.store.discard(record)
    tellOutbox()
  }
  return { kept, throwAway }
}
