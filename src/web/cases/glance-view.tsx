import { useTranslation } from 'react-i18next'
import type { Fact } from '#engine/facts.ts'
import { namesOf } from '#record/person-names.ts'
import { post } from '../api.ts'
import { Deadline } from '../look/deadline.tsx'
import { MaskedName } from '../look/masked-name.tsx'
import { StateMark } from '../look/state-mark.tsx'
import { useSay } from '../words/speak.ts'
import type { CasePart } from './case-view.tsx'
import { useFieldWords } from './field-words.ts'
import { clockOf, overdueIn } from './finding-state.ts'
import { dangerOf, type NextStep, nextStepOf } from './glance.ts'

/** The first screen: who, danger, clock, next step. */
export function GlanceView({ open, network }: CasePart) {
  const { t } = useTranslation()
  const { view, record, rights } = open
  const danger = dangerOf(record.folded)
  return (
    <section className="glance" aria-label={t('cases.glance.label')}>
      <Who open={open} network={network} />
      <p>
        {danger === 'now' ? (
          <StateMark state="overdue">{t('cases.danger.now')}</StateMark>
        ) : (
          t(`cases.danger.${danger}`)
        )}
      </p>
      {rights && (
        <>
          <Clock rights={rights} />
          <Next next={nextStepOf(rights, view.shares)} network={network} />
        </>
      )}
    </section>
  )
}

function Who({ open, network }: Pick<CasePart, 'open' | 'network'>) {
  const { t } = useTranslation()
  const { folded } = open.record
  const names = namesOf(folded)
  const reveal = async () => {
    const body = { record: open.view.record, compartments: ['identity'] }
    const noted = await post(`/api/records/${open.view.record}/reveals`, body)
    return noted.kind === 'answered' ? names.join(' · ') : null
  }
  const words = useFieldWords(network)
  const facts = folded.sections['person']?.[0]?.facts ?? {}
  const told = (name: string) => {
    const fact: Fact | undefined = facts[name]
    return fact === undefined ? undefined : words.value(`person.${name}`, fact)
  }
  const years = facts['ageYears']
  const age = typeof years?.value === 'number' ? t('cases.glance.years', { count: years.value }) : undefined
  const child = facts['possibleChild']?.value === 'yes' ? t('cases.glance.maybeChild') : undefined
  const told3 = [age, child, told('languages')].filter((part) => part !== undefined)
  return (
    <>
      <p className="glance-name">
        <MaskedName onRecord={names.length > 0 ? 'yes' : 'no'} reveal={reveal} />
      </p>
      <p className="soft">{told3.length > 0 ? told3.join(' · ') : t('cases.glance.littleKnown')}</p>
    </>
  )
}

function Clock({ rights }: { readonly rights: NonNullable<CasePart['open']['rights']> }) {
  const { t } = useTranslation()
  const clock = clockOf(rights.findings, rights.now)
  const late = overdueIn(rights.findings)
  return (
    <p className="row-of-things">
      {late > 0 && <StateMark state="overdue">{t('cases.glance.overdue', { count: late })}</StateMark>}
      {clock ? (
        <Deadline dueAt={clock} now={rights.now} />
      ) : (
        <span className="soft">{t('cases.glance.noClock')}</span>
      )}
    </p>
  )
}

function Next({ next, network }: { readonly next: NextStep; readonly network: CasePart['network'] }) {
  const { t } = useTranslation()
  const say = useSay()
  const words = useFieldWords(network)
  const text = (): string => {
    switch (next.kind) {
      case 'answer':
        return t('cases.next.answer')
      case 'asked-back':
        return t('cases.next.askedBack')
      case 'step':
        return say(next.step.action.text)
      case 'question':
        return t('cases.next.question', { what: words.label(next.question.fact) })
      case 'nothing':
        return t('cases.next.nothing')
    }
  }
  return (
    <p className="glance-next">
      <strong>{t('cases.next.label')}</strong> {text()}
    </p>
  )
}
