import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type OrganisationKind, organisationKinds } from '#http/api/accounts.ts'
import { countriesIn } from '../look/countries.ts'
import { SelectField, TextField } from '../look/fields.tsx'
import { LanguageSwitch } from '../look/language-switch.tsx'
import { Page } from '../look/page.tsx'
import { localeOf, useLanguage } from '../words/speak.ts'
import type { OrganisationAnswers } from './organisation-keys.ts'
import { StepActions } from './steps.tsx'

type OrganisationStepProps = {
  readonly title: string
  readonly lead: string
  readonly initial: Partial<OrganisationAnswers>
  readonly onDone: (answers: OrganisationAnswers) => void
  readonly onBack?: () => void
}

export function OrganisationStep({ title, lead, initial, onDone, onBack }: OrganisationStepProps) {
  const { t } = useTranslation()
  const locale = localeOf[useLanguage()]
  const countries = useMemo(() => countriesIn(locale), [locale])
  const [name, setName] = useState(initial.name ?? '')
  const [kind, setKind] = useState(initial.kind)
  const [country, setCountry] = useState(initial.country)
  const [tried, setTried] = useState(false)
  const missing = (present: boolean, words: string) => (tried && !present ? words : undefined)
  const done = () => {
    setTried(true)
    if (name.trim() !== '' && kind && country) onDone({ name, kind, country })
  }
  return (
    <Page
      title={title}
      question={t('accounts.setUp.question')}
      lead={lead}
      onSubmit={done}
      actions={<StepActions onBack={onBack} />}
    >
      <LanguageSwitch />
      <TextField
        label={t('accounts.setUp.organisation')}
        value={name}
        onChange={setName}
        longest={120}
        autoComplete="organization"
        error={missing(name.trim() !== '', t('accounts.setUp.organisationMissing'))}
      />
      <SelectField<OrganisationKind>
        label={t('accounts.setUp.kind')}
        choices={organisationKinds.map((code) => ({ code, label: t(`accounts.kinds.${code}`) }))}
        chosen={kind}
        onChoose={setKind}
        unchosen={t('accounts.setUp.choose')}
        error={missing(kind !== undefined, t('accounts.setUp.kindMissing'))}
      />
      <SelectField
        label={t('accounts.setUp.country')}
        choices={countries}
        chosen={country}
        onChoose={setCountry}
        unchosen={t('accounts.setUp.choose')}
        error={missing(country !== undefined, t('accounts.setUp.countryMissing'))}
      />
    </Page>
  )
}
