import { useTranslation } from 'react-i18next'
import type { Finding } from '#engine/findings.ts'
import type { MarkState } from '../look/state-mark.tsx'
import type { CasePart } from './case-view.tsx'
import { stateOf } from './finding-state.ts'
import { FindingView } from './finding-view.tsx'
import { UnionFindings } from './union-findings.tsx'

const order: readonly MarkState[] = ['overdue', 'due', 'question', 'met']

/** The rights of this person: overdue, due, questions, met. Each unfolds to its reasons. */
export function RightsView(part: CasePart) {
  const { t } = useTranslation()
  const { rights } = part.open
  if (!rights) return null
  const groups = Map.groupBy(rights.findings, stateOf)
  return (
    <section aria-labelledby="rights">
      <h2 id="rights" className="case-heading">
        {t('cases.rights.heading')}
      </h2>
      {rights.findings.length === 0 && <p className="soft">{t('cases.rights.none')}</p>}
      {order.map((state) => (
        <RightsOf key={state} {...part} state={state} findings={groups.get(state) ?? []} />
      ))}
      <UnionFindings {...part} />
    </section>
  )
}

type RightsOfProps = CasePart & { readonly state: MarkState; readonly findings: readonly Finding[] }

function RightsOf({ state, findings, ...part }: RightsOfProps) {
  const { t } = useTranslation()
  if (findings.length === 0) return null
  return (
    <ul className="rows" aria-label={t(`look.state.${state}`)}>
      {findings.map((finding) => (
        <li key={finding.safeguard} className="finding">
          <FindingView {...part} finding={finding} state={state} />
        </li>
      ))}
    </ul>
  )
}
