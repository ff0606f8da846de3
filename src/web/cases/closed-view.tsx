import { useTranslation } from 'react-i18next'
import { dictionary } from '#law/facts/dictionary.ts'
import type { FoldedRecord } from '#record/folded.ts'
import {
  fileSection,
  keptAlthoughMistake,
  recordState,
  saidState,
  speaksOfSomebody,
} from '#record/record-state.ts'
import { Button, ButtonLink } from '../look/button.tsx'
import { Notice } from '../look/notice.tsx'
import { useKeys } from '../session/session.ts'
import type { CasePart } from './case-view.tsx'
import { noteOfClosing, openingAgain } from './closing.ts'
import { useFieldWords } from './field-words.ts'
import { useFileWords } from './use-file-words.ts'
import { NotWritten, useWrite } from './use-write.tsx'
import { ValueView } from './value-view.tsx'

/** A closed case says so first: since when and why, and that it can be opened again. */
export function ClosedView({ open, network, sight }: CasePart) {
  const { t } = useTranslation()
  const words = useFieldWords(network)
  const { folded } = open.record
  const what = useFileWords(open)
  const said = saidState(folded)
  if (said === 'open') return null
  const { closedAt, closureReason } = folded.sections[fileSection]?.[0]?.facts ?? {}
  const closureNote = noteOfClosing(folded)
  return (
    <Notice
      manner="told"
      what={what}
      kept={
        closedAt &&
        closureReason &&
        t('cases.close.closed.why', {
          day: words.value('record.closedAt', closedAt),
          reason: words.value('record.closureReason', closureReason),
        })
      }
    >
      {closureNote && (
        <p>
          <ValueView network={network} sight={sight} path="record.closureNote" fact={closureNote} />
        </p>
      )}
      {speaksUnderSeal(folded) && <p>{t('cases.close.mistaken.sealed')}</p>}
      <Ways open={open} />
    </Notice>
  )
}

/** The office lists it no more, because it cannot read what the team still reads. */
const speaksUnderSeal = (folded: FoldedRecord): boolean =>
  recordState(folded, dictionary) === 'withdrawn' && speaksOfSomebody(folded, dictionary, 'team') === 'yes'

function Ways({ open }: Pick<CasePart, 'open'>) {
  const { t } = useTranslation()
  const { refused, write } = useWrite(open)
  return (
    <>
      <NotWritten refused={refused} />
      <div className="row-of-things">
        <SecondWord open={open} />
        <Button small onPress={() => void write([openingAgain(open.view.record)])}>
          {t('cases.close.closed.again')}
        </Button>
      </div>
    </>
  )
}

/** Where a second member's word is missing, whoever has not said so yet is shown the way. */
function SecondWord({ open }: Pick<CasePart, 'open'>) {
  const { t } = useTranslation()
  const { user } = useKeys().me
  const { folded } = open.record
  const isMissing =
    saidState(folded) === 'withdrawn' && keptAlthoughMistake(folded, dictionary) === 'one-word'
  if (!isMissing || folded.file.disowning.includes(user.id)) return null
  return (
    <ButtonLink small href={`/cases/${open.view.record}/close`}>
      {t('cases.close.mistaken.sayToo')}
    </ButtonLink>
  )
}
