import { useTranslation } from 'react-i18next'
import { findingKinds, findingSentence } from '#exchange/htcds/findings.ts'
import { Button } from '../look/button.tsx'
import { Unfold } from '../look/unfold.tsx'
import { useLanguage, useSay } from '../words/speak.ts'
import type { DryRun } from './import-messages.ts'

type PartProps = { readonly dryRun: DryRun }

/** Rows that wait until somebody has corrected them. */
export function Quarantine({ dryRun, onSave }: PartProps & { readonly onSave: () => void }) {
  const { t } = useTranslation()
  if (dryRun.quarantined === 0) return null
  return (
    <section className="stack">
      <h2>{t('importing.report.quarantine', { count: dryRun.quarantined })}</h2>
      <p>{t('importing.report.quarantineText')}</p>
      <p>{t('importing.report.quarantineNames')}</p>
      <div>
        <Button onPress={onSave}>{t('importing.report.saveQuarantine')}</Button>
      </div>
    </section>
  )
}

/** What was found: how often, then line by line. No sentence repeats what was written. */
export function Findings({ dryRun, onSave }: PartProps & { readonly onSave: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const say = useSay()
  const { kinds, findings } = dryRun
  if (kinds.length === 0)
    return dryRun.cases === 0 ? null : <p className="soft">{t('importing.report.foundNone')}</p>
  const all = kinds.reduce((sum, { count }) => sum + count, 0)
  return (
    <section className="stack">
      <h2>{t('importing.report.found')}</h2>
      <ul>
        {kinds.map(({ finding, count }) => (
          <li key={finding}>
            {t('importing.report.times', { count, what: say(findingKinds[finding].words) })}
          </li>
        ))}
      </ul>
      <Unfold summary={t('importing.report.foundRows')}>
        <ul className="found">
          {findings.map((finding) => {
            const sentence = findingSentence(finding, language)
            return <li key={sentence}>{sentence}</li>
          })}
        </ul>
        {all > findings.length && (
          <p className="soft">{t('importing.report.foundMore', { count: findings.length })}</p>
        )}
      </Unfold>
      <div>
        <Button onPress={onSave}>{t('importing.report.saveReport')}</Button>
      </div>
    </section>
  )
}

/** Defects of the two heading rows; the published template has three. */
export function Headings({ dryRun }: PartProps) {
  const { t } = useTranslation()
  const say = useSay()
  if (dryRun.template.length === 0 && dryRun.unreadSheets.length === 0) return null
  return (
    <section className="stack">
      <h2>{t('importing.report.headings')}</h2>
      <ul>
        {dryRun.template.map(({ columns, words, written, readAs }) => (
          <li key={columns.join()}>
            {t('importing.report.column', { columns: columns.join(', ') })} {say(words)}{' '}
            {t('importing.report.writtenAs', { written: written.join(', ') })}{' '}
            {readAs.length > 0 && t('importing.report.readAs', { readAs: readAs.join(', ') })}
          </li>
        ))}
        {dryRun.unreadSheets.map((name) => (
          <li key={name}>{t('importing.report.unreadSheet', { name })}</li>
        ))}
      </ul>
    </section>
  )
}

export function KeptAside({ dryRun }: PartProps) {
  const { t } = useTranslation()
  if (dryRun.keptAside.length === 0) return null
  return (
    <Unfold summary={t('importing.report.keptAside')}>
      <p>{t('importing.report.keptAsideText')}</p>
      <ul>
        {dryRun.keptAside.map(({ column, name, filled }) => (
          <li key={column}>{t('importing.report.keptAsideColumn', { column, name, count: filled })}</li>
        ))}
      </ul>
    </Unfold>
  )
}
