import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../look/button.tsx'
import type { CasePart } from './case-view.tsx'
import { useFieldWords } from './field-words.ts'
import { storyOf, type Told } from './story.ts'
import { ValueView } from './value-view.tsx'
import { useWhen, useWhoWrote } from './who-and-when.ts'

const aPage = 12

/** Everything that was written, newest first. */
export function StoryView(part: CasePart) {
  const { open, network } = part
  const { t } = useTranslation()
  const words = useFieldWords(network)
  const who = useWhoWrote(network)
  const when = useWhen()
  const [shown, setShown] = useState(aPage)
  const story = storyOf(open.record.folded)
  return (
    <section>
      <h2 className="case-heading">{t('cases.story.heading')}</h2>
      <ol className="story">
        {story.slice(0, shown).map(({ entry, item, section, at, author, said }) => (
          <li key={`${entry} ${item}`}>
            <div className="small soft">
              {when(at)} · {who(author)}
            </div>
            <strong>{words.section(section)}</strong>
            <ul>
              <Said {...part} section={section} said={said} />
            </ul>
          </li>
        ))}
      </ol>
      {story.length > shown && (
        <Button manner="quiet" onPress={() => setShown(shown + aPage)}>
          {t('cases.story.more', { count: story.length - shown })}
        </Button>
      )}
    </section>
  )
}

type SaidProps = Pick<CasePart, 'network' | 'sight'> & Pick<Told, 'section' | 'said'>

function Said({ section, said, network, sight }: SaidProps) {
  const { t } = useTranslation()
  const words = useFieldWords(network)
  const told = said.filter(({ name, fact }) => words.tells(`${section}.${name}`, fact) === 'yes')
  return told.map(({ name, fact, standing }) => (
    <li key={name} className={standing === 'stands' ? undefined : 'soft'}>
      {words.label(`${section}.${name}`)}:{' '}
      <ValueView network={network} sight={sight} path={`${section}.${name}`} fact={fact} />
      {standing !== 'stands' && <span className="small"> · {t(`cases.standing.${standing}`)}</span>}
    </li>
  ))
}
