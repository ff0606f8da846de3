import { useTranslation } from 'react-i18next'
import { dictionary } from '#law/facts/dictionary.ts'
import { fileSection, recordState, saidState } from '#record/record-state.ts'
import { Button } from '../look/button.tsx'
import { Notice } from '../look/notice.tsx'
import type { CasePart } from './case-view.tsx'
import { noteOfClosing, openingAgain } from './closing.ts'
import { useFieldWords } from './field-words.ts'
import { ValueView } from './value-view.tsx'

/** A closed case says so first: since when and why, and that it can be opened again. */
export function ClosedView({ open, network, sight }: CasePart) {
  const { t } = useTranslation()
  const words = useFieldWords(network)
  const { folded } = open.record
  const said = saidState(folded)
  if (said === 'open') return null
  const { closedAt, closureReason } = folded.sections[fileSection]?.[0]?.facts ?? {}
  const closureNote = noteOfClosing(folded)
  const what = {
    closed: t('cases.close.closed.what'),
    withdrawn: t('cases.close.closed.withdrawn'),
    open: t('cases.close.closed.speaks'),
  }
  const again = () => void open.write([openingAgain(open.view.record)], { purpose: 'assist' })
  return (
    <Notice
      manner="told"
      what={what[recordState(folded, dictionary)]}
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
      <div className="row-of-things">
        <Button small onPress={again}>
          {t('cases.close.closed.again')}
        </Button>
      </div>
    </Notice>
  )
}
