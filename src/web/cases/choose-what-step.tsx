import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sharedPart } from '#law/code-lists/shared-part.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import type { FoldedItem } from '#record/folded.ts'
import { chooseForDisclosure } from '#seal/disclosure.ts'
import type { DisclosedItem } from '#seal/sealed-part.ts'
import { Back } from '../look/back.tsx'
import { Button } from '../look/button.tsx'
import { ChooseSeveral } from '../look/choices.tsx'
import { Page } from '../look/page.tsx'
import { useSay } from '../words/speak.ts'
import { DisclosedView } from './disclosed-view.tsx'
import { useFieldWords } from './field-words.ts'
import type { Option } from './referral.ts'
import type { ReferralPart } from './referral-page.tsx'
import { choicesOf, type Shareable, type SharedPart, shareablesOf } from './shareable.ts'

type WhatStepProps = ReferralPart & {
  readonly need: FoldedItem
  readonly option: Option
  readonly back: () => void
  readonly onChoose: (chosen: readonly Shareable[]) => void
}

/** What the other organisation is told, value by value; as little as it takes. Below: exactly what it will read. */
export function ChooseWhatStep(props: WhatStepProps) {
  const { open, need, option, back, onChoose } = props
  const { t } = useTranslation()
  const all = shareablesOf(open.record.folded, dictionary)
  const [keys, setKeys] = useState<readonly string[]>(() => leastOf(all, need.id))
  const chosen = all.filter(({ key }) => keys.includes(key))
  const items = chooseForDisclosure(open.record.folded, choicesOf(chosen))
  const name = option.organisation.name
  return (
    <Page
      question={t('cases.refer.what', { name })}
      title={t('cases.title')}
      kicker={<Back to={back} />}
      lead={t('cases.refer.whatLead')}
      actions={
        items.length > 0 && (
          <Button manner="primary" onPress={() => onChoose(chosen)}>
            {t('cases.refer.next')}
          </Button>
        )
      }
    >
      {[...Map.groupBy(all, ({ part }) => part)].map(([part, values]) => (
        <PartChoices
          key={part}
          {...props}
          part={part}
          values={values}
          chosen={keys}
          onChange={(next) => setKeys([...withoutAll(keys, values), ...next])}
        />
      ))}
      <WillRead {...props} items={items} />
    </Page>
  )
}

function WillRead({ option, items, ...part }: WhatStepProps & { readonly items: readonly DisclosedItem[] }) {
  const { t } = useTranslation()
  return (
    <section>
      <h2 className="case-heading">{t('cases.refer.willRead', { name: option.organisation.name })}</h2>
      {items.length > 0 ? (
        <DisclosedView {...part} items={items} />
      ) : (
        <p className="soft">{t('cases.refer.nothingChosen')}</p>
      )}
    </section>
  )
}

/** To begin with, nothing but what is asked for. */
const leastOf = (all: readonly Shareable[], need: string): readonly string[] =>
  all
    .filter(({ item, name }) => item === need && (name === 'service' || name === 'urgency'))
    .map(({ key }) => key)

const withoutAll = (keys: readonly string[], values: readonly Shareable[]): readonly string[] =>
  keys.filter((key) => !values.some((value) => value.key === key))

type PartProps = ReferralPart & {
  readonly part: SharedPart
  readonly values: readonly Shareable[]
  readonly chosen: readonly string[]
  readonly onChange: (keys: readonly string[]) => void
}

function PartChoices({ part, values, chosen, onChange, network, sight }: PartProps) {
  const { t } = useTranslation()
  const say = useSay()
  const words = useFieldWords(network)
  const picked = values.filter(({ key }) => chosen.includes(key)).map(({ key }) => key)
  const choices = values.map(({ key, section, name, field, fact }) => ({
    code: key,
    label: words.label(`${section}.${name}`),
    hint:
      sight.shows(field) === 'yes'
        ? `${words.section(section)}: ${words.value(`${section}.${name}`, fact)}`
        : t('cases.refer.hiddenHere'),
  }))
  return (
    <details className="unfold" open={picked.length > 0}>
      <summary>
        {say(sharedPart.codes[part].label)}{' '}
        {t('cases.refer.chosenOf', { chosen: picked.length, all: values.length })}
      </summary>
      <ChooseSeveral
        legend={say(sharedPart.codes[part].label)}
        choices={choices}
        quieter={[]}
        answer={{ chosen: picked }}
        onChange={(answer) => onChange(answer.chosen)}
      />
    </details>
  )
}
