import { useTranslation } from 'react-i18next'
import type { FieldPath, Section } from '#engine/dictionary.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { Button } from '../look/button.tsx'
import { Refusal } from '../look/refusal.tsx'
import { useSay } from '../words/speak.ts'
import type { Asked, CasePart } from './case-view.tsx'
import { ItemView } from './item-view.tsx'

/** Sharing, tasks and closing have places of their own; consent to sharing is recorded where something is shared. */
const elsewhere: ReadonlySet<string> = new Set(['referral', 'disclosure', 'task', 'record'])

/** What is asked first when an item of a section is added; the other fields are filled in at their place. */
const firstFields: Readonly<Record<string, readonly string[]>> = {
  person: ['ageYears', 'possibleChild', 'languages'],
  consent: ['scope', 'state', 'givenBy', 'explained'],
  danger: ['ongoing', 'kind', 'at'],
  custody: ['kind', 'startedAt', 'legalBasis'],
  charge: ['offence', 'stage', 'at', 'linkToTrafficking'],
  protection: ['fearsReturn', 'seeksAsylum', 'asylumInfoGivenAt'],
  return: ['planned', 'kind', 'plannedFor', 'toCountry'],
  need: ['service', 'urgency', 'own'],
  service: ['service', 'startedAt', 'consent', 'conditionalOn'],
  note: ['text'],
}
const atFirst = 3

export function additionTo(name: string, section: Section, title: string): Asked {
  const names = firstFields[name] ?? Object.keys(section.fields).slice(0, atFirst)
  return {
    name: `add ${name}`,
    title,
    paths: names.map((field): FieldPath => `${name}.${field}`),
    target: { items: {} },
    now: undefined,
  }
}

/** Everything on record, section by section, changed at its place. */
export function SectionsView(part: CasePart) {
  const { t } = useTranslation()
  const { sections } = part.open.record.folded
  const known = Object.entries(dictionary.sections).filter(
    ([name]) => !elsewhere.has(name) && (sections[name]?.length ?? 0) > 0,
  )
  return (
    <section>
      <h2 className="case-heading">{t('cases.sections.heading')}</h2>
      {part.sight.refused && <Refusal refused={part.sight.refused} />}
      {known.map(([name, section]) => (
        <SectionView key={name} {...part} name={name} section={section} />
      ))}
      <AddSection {...part} />
    </section>
  )
}

type SectionProps = CasePart & { readonly name: string; readonly section: Section }

function SectionView({ name, section, ...part }: SectionProps) {
  const { t } = useTranslation()
  const say = useSay()
  const items = part.open.record.folded.sections[name] ?? []
  const label = say(section.label)
  return (
    <details className="unfold">
      <summary>
        {label}
        {section.items === 'many' && ` (${items.length})`}
      </summary>
      <div className="stack section-body">
        {items.map((item) => (
          <ItemView key={item.id} {...part} name={name} section={section} item={item} />
        ))}
        {section.items === 'many' && (
          <div>
            <Button small onPress={() => part.ask(additionTo(name, section, label))}>
              {t('cases.sections.another', { what: label })}
            </Button>
          </div>
        )}
      </div>
    </details>
  )
}

/** Sections of which nothing is on record yet. */
function AddSection({ open, ask }: CasePart) {
  const { t } = useTranslation()
  const say = useSay()
  const { sections } = open.record.folded
  const empty = Object.entries(dictionary.sections).filter(
    ([name]) => !elsewhere.has(name) && (sections[name]?.length ?? 0) === 0,
  )
  if (empty.length === 0) return null
  return (
    <details className="unfold">
      <summary>{t('cases.sections.add')}</summary>
      <div className="row-of-things">
        {empty.map(([name, section]) => (
          <Button key={name} small onPress={() => ask(additionTo(name, section, say(section.label)))}>
            {say(section.label)}
          </Button>
        ))}
      </div>
    </details>
  )
}
