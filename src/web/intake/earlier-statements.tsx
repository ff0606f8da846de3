import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fact } from '#engine/facts.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import type { FoldedRecord } from '#record/folded.ts'
import { aboutTheWork } from '#record/record-state.ts'
import { answered, type Refused, type Reply } from '../api.ts'
import { type Sight, useSight } from '../cases/use-sight.ts'
import { ValueView } from '../cases/value-view.tsx'
import { Button } from '../look/button.tsx'
import { Refusal } from '../look/refusal.tsx'
import { Skeleton } from '../look/skeleton.tsx'
import { useSay } from '../words/speak.ts'
import { answer } from './conversation.ts'
import type { IntakeService } from './intake-service.ts'
import { ConversationFrame, type ConversationPageProps } from './question-page.tsx'
import { QuestionView } from './question-view.tsx'

type EarlierProps = ConversationPageProps & {
  readonly service: Pick<IntakeService, 'readRecord'>
  /** As the page of the case had it open; an interview that is taken up again reads it anew. */
  readonly record: FoldedRecord | undefined
}

/** What is on record already, with whose word it is: read first, so that nothing is told twice. */
export function EarlierStatementsPage(props: EarlierProps) {
  const { open, draft, network, change } = props
  const { t } = useTranslation()
  const { record, refused, again } = useEarlier(props)
  const sight = useSight(draft.record)
  const sections = Object.entries(record?.sections ?? {}).filter(
    ([name, items]) => !aboutTheWork.has(name) && items.some(({ facts }) => Object.keys(facts).length > 0),
  )
  return (
    <ConversationFrame
      {...props}
      question={t('intake.earlier.heading')}
      lead={record && sections.length === 0 ? t('intake.earlier.none') : t('intake.earlier.lead')}
    >
      {sight.refused && <Refusal refused={sight.refused} />}
      {!record && <NotRead refused={refused} again={again} />}
      {sections.map(([section, items]) => (
        <SectionSaid
          key={section}
          section={section}
          facts={items.map(({ facts }) => facts)}
          network={network}
          sight={sight}
        />
      ))}
      {open.questions.map((question) => (
        <QuestionView
          key={question.id}
          question={question}
          given={draft.answers[question.id]}
          draft={draft}
          network={network}
          place="below"
          onGive={(given) => change(answer(draft, question.id, given))}
        />
      ))}
    </ConversationFrame>
  )
}

function NotRead({ refused, again }: Pick<Earlier, 'refused' | 'again'>) {
  const { t } = useTranslation()
  if (!refused) return <Skeleton lines={6} />
  return (
    <>
      <Refusal refused={refused} />
      <div>
        <Button onPress={again}>{t('shell.unreachable.again')}</Button>
      </div>
    </>
  )
}

type Earlier = {
  readonly record: FoldedRecord | undefined
  readonly refused: Refused | undefined
  readonly again: () => void
}

function useEarlier({ service, record, draft }: EarlierProps): Earlier {
  const [read, setRead] = useState<Reply<FoldedRecord>>()
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let here: 'yes' | 'no' = 'yes'
    if (record) return undefined
    void service.readRecord(draft.record).then((reply) => {
      if (here === 'yes') setRead(reply.kind === 'answered' ? answered(reply.value.folded) : reply)
    })
    return () => {
      here = 'no'
    }
  }, [service, record, draft.record, turn])
  return {
    record: record ?? (read?.kind === 'answered' ? read.value : undefined),
    refused: read?.kind === 'refused' ? read : undefined,
    again: () => {
      setRead(undefined)
      setTurn(turn + 1)
    },
  }
}

type SectionSaidProps = Pick<EarlierProps, 'network'> & {
  readonly sight: Sight
  readonly section: string
  readonly facts: readonly Readonly<Record<string, Fact>>[]
}

function SectionSaid({ section, facts, network, sight }: SectionSaidProps) {
  const say = useSay()
  const declared = dictionary.sections[section]
  if (!declared) return null
  const lines = facts.flatMap((item, number) =>
    Object.entries(item).flatMap(([name, fact]) => {
      const field = declared.fields[name]
      // References point at other items or offices; they are no statements.
      return field && field.type.kind !== 'reference' ? [{ key: `${number}-${name}`, name, field, fact }] : []
    }),
  )
  return (
    <section>
      <h2>{say(declared.label)}</h2>
      <dl className="said">
        {lines.map(({ key, name, field, fact }) => (
          <div key={key}>
            <dt>{say(field.label)}</dt>
            <dd>
              <ValueView network={network} sight={sight} path={`${section}.${name}`} fact={fact} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
