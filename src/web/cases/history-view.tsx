import { useTranslation } from 'react-i18next'
import type { FieldPath } from '#engine/dictionary.ts'
import type { Candidate, FoldedItem } from '#record/folded.ts'
import { Button } from '../look/button.tsx'
import type { Target } from './answers.ts'
import type { CasePart } from './case-view.tsx'
import { ValueView } from './value-view.tsx'
import { useWhen, useWhoWrote } from './who-and-when.ts'

type HistoryProps = CasePart & {
  readonly path: FieldPath
  readonly name: string
  readonly item: FoldedItem
  readonly candidates: readonly Candidate[]
  readonly onCorrect: (target: Target) => void
}

/** Everything that was ever said here. A correction adds; what it corrects stays readable. */
export function HistoryView({ candidates, path, name, item, onCorrect, ...part }: HistoryProps) {
  const { t } = useTranslation()
  const who = useWhoWrote(part.network)
  const when = useWhen()
  const { organisation } = part.open.service
  return (
    <ol className="history">
      {candidates.toReversed().map((candidate) => {
        const { entry, at, author, fact, standing } = candidate
        const own = 'user' in author && author.organisation === organisation.id
        return (
          <li key={`${entry} ${standing}`} className={standing === 'stands' ? undefined : 'soft'}>
            <ValueView network={part.network} sight={part.sight} path={path} fact={fact} />
            <div className="small soft">
              {t(`cases.standing.${standing}`)} · {who(author)} · {when(at)}
            </div>
            {own && standing === 'stands' && (
              <Button
                small
                manner="quiet"
                onPress={() => onCorrect({ items: { [name]: item.id }, corrects: entry })}
              >
                {t('cases.item.correct')}
              </Button>
            )}
          </li>
        )
      })}
    </ol>
  )
}
