import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrganisationKind } from '#http/api/accounts.ts'
import { Back } from '../look/back.tsx'
import { countriesIn } from '../look/countries.ts'
import { SelectField, TextField } from '../look/fields.tsx'
import { LanguageSwitch } from '../look/language-switch.tsx'
import { Page } from '../look/page.tsx'
import { localeOf, useLanguage } from '../words/speak.ts'
import { KindField } from './kind-field.tsx'
import type { OrganisationAnswers } from './organisation-keys.ts'
import { StepButton } from './steps.tsx'

type OrganisationStepProps = {
  readonly title: string
  readonly lead: string
  readonly initial: Partial<OrganisationAnswers>
  readonly onDone: (answers: OrganisationAnswers) => void
  readonly onBack?: () => void
}

export function OrganisationStep({ title, lead, initial, onDone, onBack }: OrganisationStepProps) {
  const { t } = useTranslation()
  const [name, setName] = useState(initial.name ?? '')
  const [kind, setKind] = useState<OrganisationKind | undefined>(initial.kind)
  const [country, setCountry] = useState(initial.country)
  const [tried, setTried] = useState(false)
  const nameMissing = tried && name.trim() === ''
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
      kicker={onBack && <Back to={onBack} />}
      actions={<StepButton />}
    >
      <LanguageSwitch />
      <TextField
        label={t('accounts.setUp.organisation')}
        value={name}
        onChange={setName}
        longest={120}
        autoComplete="organization"
        error={nameMissing ? t('accounts.setUp.organisationMissing') : undefined}
      />
      <KindField chosen={kind} onChoose={setKind} missing={tried && !kind} />
      <CountryField chosen={country} onChoose={setCountry} missing={tried && !country} />
    </Page>
  )
}

type CountryFieldProps = {
  readonly chosen: string | undefined
  readonly onChoose: (country: string) => void
  readonly missing: boolean
}

function CountryField({ chosen, onChoose, missing }: CountryFieldProps) {
  const { t } = useTranslation()
  const locale = localeOf[useLanguage()]
  const countries = useMemo(() => countriesIn(locale), [locale])
  return (
    <SelectField
      label={t('accounts.setUp.country')}
      choices={countries}
      chosen={chosen}
      onChoose={onChoose}
      unchosen={t('accounts.setUp.choose')}
      error={missing ? t('accounts.setUp.countryMissing') : undefined}
    />
  )
}
