import type { FieldPath } from '#engine/dictionary.ts'
import type { DisclosedItem } from '#seal/sealed-part.ts'
import type { CasePart } from './case-view.tsx'
import { useFieldWords } from './field-words.ts'
import { ValueView } from './value-view.tsx'

type DisclosedProps = Pick<CasePart, 'network' | 'sight'> & { readonly items: readonly DisclosedItem[] }

/** What one organisation hands to another, exactly as the other reads it. */
export function DisclosedView({ items, network, sight }: DisclosedProps) {
  const words = useFieldWords(network)
  return (
    <div className="paper">
      {items.map(({ section, item, fields }) => (
        <section key={`${section} ${item}`}>
          <h3>{words.section(section)}</h3>
          <dl className="said">
            {Object.entries(fields).map(([name, fact]) => {
              const path: FieldPath = `${section}.${name}`
              return (
                <div key={path}>
                  <dt>{words.label(path)}</dt>
                  <dd>
                    <ValueView network={network} sight={sight} path={path} fact={fact} />
                  </dd>
                </div>
              )
            })}
          </dl>
        </section>
      ))}
    </div>
  )
}
