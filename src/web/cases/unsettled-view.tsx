import { useTranslation } from 'react-i18next'
import type { FieldPath } from '#engine/dictionary.ts'
import type { Fact } from '#engine/facts.ts'
import type { FoldedItem } from '#record/folded.ts'
import { Button } from '../look/button.tsx'
import { StateMark } from '../look/state-mark.tsx'
import type { CasePart } from './case-view.tsx'
import { ValueView } from './value-view.tsx'

type UnsettledProps = CasePart & {
  readonly path: FieldPath
  readonly name: string
  readonly item: FoldedItem
  readonly facts: readonly Fact[]
}

/** Two answers that did not know of one another, side by side, until somebody says which holds. */
export function UnsettledView({ path, name, item, facts, open, network, sight }: UnsettledProps) {
  const { t } = useTranslation()
  const field = path.split('.')[1] ?? ''
  const settle = (fact: Fact) =>
    void open.write([{ section: name, item: item.id, fields: { [field]: fact } }], { purpose: 'assist' })
  return (
    <div className="unsettled">
      <StateMark state="question">{t('cases.unsettled.heading')}</StateMark>
      <ul>
        {facts.map((fact) => (
          <li key={JSON.stringify(fact)}>
            <ValueView network={network} sight={sight} path={path} fact={fact} />
            <Button small onPress={() => settle(fact)}>
              {t('cases.unsettled.holds')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
