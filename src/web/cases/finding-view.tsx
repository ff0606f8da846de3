import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding, FindingSource } from '#engine/findings.ts'
import { escalationOf } from '#engine/plan.ts'
import { dutyBearers, parties } from '#law/parties.ts'
import { Button } from '../look/button.tsx'
import { Deadline } from '../look/deadline.tsx'
import { type MarkState, StateMark } from '../look/state-mark.tsx'
import { useSay } from '../words/speak.ts'
import { deedOf } from './asks.ts'
import type { CasePart } from './case-view.tsx'
import { wouldChange } from './deed-fields.ts'
import { useFieldWords } from './field-words.ts'
import { isOwedNow } from './finding-state.ts'

type FindingProps = CasePart & { readonly finding: Finding; readonly state: MarkState }

/** One right: its name and state; unfolded, why, where from, who, by when, what is missing, how to contest. */
export function FindingView(props: FindingProps) {
  const { finding, state, open, ask } = props
  const { t } = useTranslation()
  const say = useSay()
  const { law, rights } = open
  if (!law || !rights) return null
  const record = finding.status === 'open-question' ? t('cases.finding.answer') : t('cases.next.record')
  return (
    <details className="unfold">
      <summary>
        <span className="finding-head">
          <StateMark state={state}>{isOwedNow(finding) ? t('cases.finding.owedNow') : undefined}</StateMark>
          <span className="finding-title">{say(finding.title)}</span>
          {finding.dueAt && <Deadline dueAt={finding.dueAt} now={rights.now} form="short" />}
        </span>
      </summary>
      <div className="stack finding-body">
        <Reasons {...props} />
        {finding.status !== 'met' && (
          <div>
            <Button
              label={`${record} · ${say(finding.title)}`}
              onPress={() => ask(deedOf(finding, law, open.record.folded, record))}
            >
              {record}
            </Button>
          </div>
        )}
      </div>
    </details>
  )
}

function Reasons(props: FindingProps) {
  const { finding, open } = props
  const { t } = useTranslation()
  const say = useSay()
  const safeguard = open.law?.safeguards.get(finding.safeguard)
  return (
    <>
      {safeguard && <p>{say(safeguard.text)}</p>}
      {finding.action && (
        <Line label={t('cases.finding.todo')}>
          <p>{say(finding.action.text)}</p>
        </Line>
      )}
      <WhoAndWhen {...props} />
      <Facts {...props} />
      <Line label={t('cases.finding.sources')}>
        <ul>
          {finding.sources.map((source) => (
            <li key={`${source.instrument.id} ${source.at ?? ''}`}>
              <SourceLine source={source} />
            </li>
          ))}
        </ul>
      </Line>
      <Line label={t('cases.finding.contest')}>
        <p>{say(finding.contest)}</p>
      </Line>
      <p className="soft small">{finding.safeguard}</p>
    </>
  )
}

function WhoAndWhen(props: FindingProps) {
  const { finding, open } = props
  const { t } = useTranslation()
  const say = useSay()
  return (
    <>
      <Line label={t('cases.finding.who')}>
        <p>
          {say(parties[finding.owner])}{' '}
          <span className="soft">
            {t('cases.finding.owedBy', { who: say(dutyBearers[finding.dutyBearer]) })}
          </span>
        </p>
        <Escalated {...props} />
      </Line>
      {finding.dueAt && open.rights && (
        <Line label={t('cases.finding.when')}>
          <Deadline dueAt={finding.dueAt} now={open.rights.now} />
        </Line>
      )}
    </>
  )
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{label}</h3>
      {children}
    </section>
  )
}

/** A critical right that stays overdue goes one step up each day. */
function Escalated({ finding, open }: FindingProps) {
  const { t } = useTranslation()
  const say = useSay()
  const { law, rights } = open
  if (!law || !rights) return null
  const { to } = escalationOf(finding, law.interplay, rights.now)
  return to ? <p>{t('cases.finding.alsoTell', { who: say(parties[to]) })}</p> : null
}

function Facts({ finding, open, network }: FindingProps) {
  const { t } = useTranslation()
  const words = useFieldWords(network)
  const safeguard = open.law?.safeguards.get(finding.safeguard)
  const change = safeguard ? wouldChange(safeguard, finding) : []
  const named = (paths: readonly (typeof change)[number][]) =>
    [...new Set(paths.map(words.label))].join(' · ')
  return (
    <>
      {finding.factsUsed.length > 0 && (
        <Line label={t('cases.finding.facts')}>
          <dl className="said">
            {finding.factsUsed.map((used) => (
              <div key={`${used.fact} ${used.item}`}>
                <dt>{words.label(used.fact)}</dt>
                <dd>
                  {words.value(used.fact, used)}{' '}
                  <span className="soft small">({t(`intake.earlier.${used.said}`)})</span>
                </dd>
              </div>
            ))}
          </dl>
        </Line>
      )}
      {finding.missing.length > 0 && (
        <Line label={t('cases.finding.missing')}>
          <p>{named(finding.missing)}</p>
        </Line>
      )}
      {change.length > 0 && (
        <Line label={t('cases.finding.wouldChange')}>
          <p>{named(change)}</p>
        </Line>
      )}
    </>
  )
}

/** The words first, the article second; what nobody verified says so. */
function SourceLine({ source }: { readonly source: FindingSource }) {
  const { t } = useTranslation()
  const { instrument, at, possibly, role, force, binds, seed } = source
  return (
    <>
      {instrument.short}
      {at && `, ${at}`}
      {possibly && ` (${t('cases.source.possibly', { at: possibly })})`}
      <span className="soft small">
        {' '}
        {t(`cases.source.role.${role}`)} · {t(`cases.source.force.${force}`)} ·{' '}
        {t(`cases.source.binds.${binds}`)}
        {seed === undefined && ` · ${t('cases.source.notVerified')}`}
      </span>
    </>
  )
}
