import { useTranslation } from 'react-i18next'
import { saysNoLess } from '#engine/says-no-less.ts'
import { Deadline } from '../look/deadline.tsx'
import { StateMark } from '../look/state-mark.tsx'
import { useSay } from '../words/speak.ts'
import type { CasePart } from './case-view.tsx'

/**
 * What only the facts of all organisations together yield, or show to be worse than this device can tell: the right and
 * its deadline, never others' facts.
 */
export function UnionFindings({ open }: CasePart) {
  const { t } = useTranslation()
  const say = useSay()
  const { rights, law, view } = open
  if (!rights || !law) return null
  const here = new Map(rights.findings.map((finding) => [finding.safeguard, finding]))
  const others = view.findings.filter((finding) => {
    const own = here.get(finding.safeguard)
    return finding.foundFrom === 'all' && !(own && saysNoLess(own, finding))
  })
  const known = others.flatMap((finding) => {
    const safeguard = law.safeguards.get(finding.safeguard)
    return safeguard ? [{ finding, safeguard }] : []
  })
  if (known.length === 0) return null
  return (
    <section>
      <h3>{t('cases.rights.fromOthers')}</h3>
      <ul className="rows">
        {known.map(({ finding, safeguard }) => (
          <li key={safeguard.id} className="row">
            <StateMark state={finding.overdue === 'yes' ? 'overdue' : 'due'} />
            <div className="row-main">
              {say(safeguard.title)}
              <div className="row-under">{say(safeguard.action.text)}</div>
            </div>
            <Deadline dueAt={finding.dueAt} now={rights.now} form="short" />
          </li>
        ))}
      </ul>
    </section>
  )
}
