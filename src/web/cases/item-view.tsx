import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldPath, Section } from '#engine/dictionary.ts'
import type { FoldedItem } from '#record/folded.ts'
import { Button } from '../look/button.tsx'
import { AnswerForm } from './answer-form.tsx'
import type { Target } from './answers.ts'
import type { CasePart } from './case-view.tsx'
import { useFieldWords } from './field-words.ts'
import { HistoryView } from './history-view.tsx'
import { UnsettledView } from './unsettled-view.tsx'
import { ValueView } from './value-view.tsx'

type ItemProps = CasePart & { readonly name: string; readonly section: Section; readonly item: FoldedItem }

/** What is said about one thing, each value changed at its place. */
export function ItemView(props: ItemProps) {
  const { name, section, item } = props
  const fields = Object.keys(section.fields).map((field): FieldPath => `${name}.${field}`)
  const words = useFieldWords(props.network)
  const tells = (path: FieldPath) => {
    const fact = item.facts[fieldName(path)]
    return fact === undefined || words.tells(path, fact) === 'yes'
  }
  const known = fields.filter((path) => Object.hasOwn(item.history, fieldName(path)) && tells(path))
  const silent = fields.filter(
    (path) => !known.includes(path) && section.fields[fieldName(path)]?.type.kind !== 'reference',
  )
  return (
    <div className="case-item">
      <dl className="said">
        {known.map((path) => (
          <FieldLine key={path} {...props} path={path} />
        ))}
      </dl>
      <NotAsked {...props} paths={silent} />
    </div>
  )
}

const fieldName = (path: FieldPath): string => path.split('.')[1] ?? ''

type FieldProps = ItemProps & { readonly path: FieldPath }

function FieldLine(props: FieldProps) {
  const { path, item, network, sight, open } = props
  const { t } = useTranslation()
  const words = useFieldWords(network)
  const name = fieldName(path)
  const form = `${path} ${item.id}`
  const [editing, setEditing] = useState<Target | undefined>(open.forms[form] ? targetOf(props) : undefined)
  const fact = item.facts[name]
  const unsettled = item.unsettled[name]
  return (
    <div className="field-line">
      <dt>{words.label(path)}</dt>
      <dd>
        {fact && <ValueView network={network} sight={sight} path={path} fact={fact} />}
        {item.declined.includes(name) && <p className="soft small">{t('cases.item.declined')}</p>}
        {unsettled && <UnsettledView {...props} facts={unsettled} />}
        <FieldWays {...props} onEdit={setEditing} />
        {editing && (
          <AnswerForm
            open={open}
            network={network}
            name={form}
            paths={[path]}
            target={editing}
            now={undefined}
            onClose={() => setEditing(undefined)}
            onKept={() => setEditing(undefined)}
          />
        )}
      </dd>
    </div>
  )
}

/** *Change*, and what was ever said here. */
function FieldWays(props: FieldProps & { readonly onEdit: (target: Target) => void }) {
  const { path, item, network, section, onEdit } = props
  const { t } = useTranslation()
  const words = useFieldWords(network)
  const [history, setHistory] = useState<'open'>()
  const name = fieldName(path)
  return (
    <>
      <span className="field-ways">
        {section.fields[name]?.type.kind !== 'reference' && (
          <Button
            small
            manner="quiet"
            label={`${t('cases.item.change')} · ${words.label(path)}`}
            onPress={() => onEdit(targetOf(props))}
          >
            {t('cases.item.change')}
          </Button>
        )}
        <Button
          small
          manner="quiet"
          label={`${t('cases.item.history')} · ${words.label(path)}`}
          onPress={() => setHistory(history ? undefined : 'open')}
        >
          {t('cases.item.history')}
        </Button>
      </span>
      {history && <HistoryView {...props} candidates={item.history[name] ?? []} onCorrect={onEdit} />}
    </>
  )
}

export const targetOf = ({ name, item }: Pick<ItemProps, 'name' | 'item'>): Target => ({
  items: { [name]: item.id },
})

function NotAsked({ paths, ...props }: ItemProps & { readonly paths: readonly FieldPath[] }) {
  const { open, network, item } = props
  const { t } = useTranslation()
  const words = useFieldWords(network)
  const begun = paths.find((path) => open.forms[`${path} ${item.id}`])
  const [asked, setAsked] = useState<FieldPath | undefined>(begun)
  if (paths.length === 0) return null
  return (
    <details className="unfold">
      <summary className="small">{t('cases.item.notAsked', { count: paths.length })}</summary>
      <ul className="not-asked">
        {paths.map((path) => (
          <li key={path}>
            <Button
              small
              manner="quiet"
              label={`${t('cases.finding.answer')} · ${words.label(path)}`}
              onPress={() => setAsked(path)}
            >
              {words.label(path)}
            </Button>
          </li>
        ))}
      </ul>
      {asked && (
        <AnswerForm
          key={asked}
          open={open}
          network={network}
          name={`${asked} ${item.id}`}
          paths={[asked]}
          target={targetOf(props)}
          now={undefined}
          onClose={() => setAsked(undefined)}
          onKept={() => setAsked(undefined)}
        />
      )}
    </details>
  )
}
