import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Back } from '../look/back.tsx'
import { Button } from '../look/button.tsx'
import { countriesIn } from '../look/countries.ts'
import { SelectField } from '../look/fields.tsx'
import { Page } from '../look/page.tsx'
import { Unfold } from '../look/unfold.tsx'
import { useKeys } from '../session/session.ts'
import { localeOf, useLanguage } from '../words/speak.ts'
import { useCount, useStamp } from './figure-words.ts'
import type { FileSummary } from './glotip-messages.ts'
import { TablePlace } from './table-place.tsx'

type QualityPageProps = {
  readonly summary: FileSummary
  readonly onChoose: (country: string) => void
  readonly onBack: () => void
  readonly onSave: () => void
}

/** What the file is worth, before any figure of it: every hazard counted, nothing dropped silently. */
export function QualityPage({ summary, onChoose, onBack, onSave }: QualityPageProps) {
  const { t } = useTranslation()
  const { number } = useCount()
  const stamp = useStamp()(summary)
  const own = useKeys().me.organisation.country
  const [country, setCountry] = useState(summary.countries.includes(own) ? own : undefined)
  const [asked, setAsked] = useState(false)
  return (
    <Page
      title={t('figures.page')}
      kicker={<Back to={onBack} />}
      question={t('figures.quality.question')}
      lead={t('figures.quality.lead', {
        in: number(summary.rows.in),
        kept: number(summary.rows.kept),
        aside: number(summary.rows.setAside),
        stamp,
      })}
      onSubmit={() => {
        setAsked(true)
        if (country) onChoose(country)
      }}
      actions={
        <Button manner="primary" type="submit">
          {t('figures.show')}
        </Button>
      }
    >
      <Hazards summary={summary} />
      <SetAside summary={summary} onSave={onSave} />
      <CountryField
        countries={summary.countries}
        chosen={country}
        onChoose={setCountry}
        error={asked && !country ? t('look.required') : undefined}
      />
    </Page>
  )
}

type CountryFieldProps = {
  readonly countries: readonly string[]
  readonly chosen: string | undefined
  readonly onChoose: (country: string) => void
  readonly error: string | undefined
}

function CountryField({ countries, ...field }: CountryFieldProps) {
  const { t } = useTranslation()
  const { number } = useCount()
  const choices = countriesIn(localeOf[useLanguage()]).filter(({ code }) => countries.includes(code))
  return (
    <SelectField
      label={t('figures.country')}
      hint={t('figures.countryHint', { count: choices.length, shown: number(choices.length) })}
      choices={choices}
      unchosen={t('look.choose')}
      {...field}
    />
  )
}

function Hazards({ summary }: { readonly summary: FileSummary }) {
  const { t } = useTranslation()
  const { number } = useCount()
  const { duplicateKeys, freeTextLabels, ...plain } = summary.hazards
  const counted = [
    ...Object.entries(plain).map(([hazard, rows]) => ({ hazard, rows })),
    { hazard: 'duplicateKeys', rows: duplicateKeys.rows },
    { hazard: 'freeTextLabels', rows: freeTextLabels.rows },
  ].toSorted((one, other) => other.rows - one.rows)
  const values = {
    keys: number(duplicateKeys.keys),
    equal: number(duplicateKeys.keysAllEqual),
    conflict: number(duplicateKeys.keysInConflict),
    matched: number(freeTextLabels.matchedLabels),
    groups: number(freeTextLabels.groupLabels),
    review: number(freeTextLabels.labelsToReview),
  }
  return (
    <TablePlace label={t('figures.quality.hazards')}>
      <table className="hazards">
        <caption>{t('figures.quality.hazards')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('figures.quality.hazard')}</th>
            <th scope="col">{t('figures.quality.rows')}</th>
          </tr>
        </thead>
        <tbody>
          {counted.map(({ hazard, rows }) => (
            <tr key={hazard}>
              <td>{t(`figures.hazard.${hazard as keyof FileSummary['hazards']}`, values)}</td>
              <td>{number(rows)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TablePlace>
  )
}

function SetAside({ summary, onSave }: Pick<QualityPageProps, 'summary' | 'onSave'>) {
  const { t } = useTranslation()
  const { number } = useCount()
  if (summary.rows.setAside === 0) return <p>{t('figures.quality.asideNone')}</p>
  return (
    <Unfold
      summary={t('figures.quality.aside', {
        count: summary.rows.setAside,
        shown: number(summary.rows.setAside),
      })}
    >
      <ul>
        {summary.setAsideByReason.map(([reason, rows]) => (
          <li key={reason}>
            {number(rows)}: {t(`figures.reason.${reason}`)}
          </li>
        ))}
      </ul>
      <div>
        <Button small onPress={onSave}>
          {t('figures.quality.save')}
        </Button>
      </div>
    </Unfold>
  )
}
