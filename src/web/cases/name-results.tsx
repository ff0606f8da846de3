import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { post } from '../api.ts'
import { Button, ButtonLink } from '../look/button.tsx'
import { MaskedName } from '../look/masked-name.tsx'
import { Refusal } from '../look/refusal.tsx'
import { Row, Rows } from '../look/rows.tsx'
import { Skeleton } from '../look/skeleton.tsx'
import { useKeys } from '../session/session.ts'
import { type FoundPerson, type NameSearch, seekName } from './name-search.ts'

type NameResultsProps = {
  readonly name: string
  readonly onLeave: () => void
}

/** Who has this name or one near it, among one's own cases; and, as plainly, whom this cannot find. */
export function NameResults({ name, onLeave }: NameResultsProps) {
  const { t } = useTranslation()
  const search = useNameSearch(name)
  return (
    <section className="name-results">
      <div aria-live="polite">{search ? <Outcome search={search} /> : <Skeleton lines={4} />}</div>
      {search?.kind === 'found' && <People {...search} />}
      <Button onPress={onLeave}>{t('cases.found.leave')}</Button>
    </section>
  )
}

/** Once for each name: whoever seeks another one draws this anew. */
function useNameSearch(name: string): NameSearch | undefined {
  const session = useKeys()
  const [search, setSearch] = useState<NameSearch>()
  useEffect(() => {
    let here: 'yes' | 'no' = 'yes'
    void seekName(name, session).then((found) => {
      if (here === 'yes') setSearch(found)
    })
    return () => {
      here = 'no'
    }
  }, [name, session])
  return search
}

function Outcome({ search }: { readonly search: NameSearch }) {
  const { t } = useTranslation()
  if (search.kind === 'refused') return <Refusal refused={search} />
  if (search.kind === 'too-short') return <p>{t('cases.found.tooShort')}</p>
  const count = search.people.length
  return <h2>{count === 0 ? t('cases.found.none') : t('cases.found.people', { count })}</h2>
}

function People({ people, more }: Extract<NameSearch, { kind: 'found' }>) {
  const { t } = useTranslation()
  return (
    <>
      {people.length > 0 && (
        <Rows label={t('cases.found.label')}>
          {people.map((person) => (
            <PersonRow key={person.record} person={person} />
          ))}
        </Rows>
      )}
      {more === 'yes' && <p>{t('cases.found.more')}</p>}
      <p className="soft">{t('cases.found.where')}</p>
      {people.length === 0 && <p className="soft">{t('cases.found.notByName')}</p>}
    </>
  )
}

/** The name is hidden here as on the page of the case: showing it is written down at the office first. */
function PersonRow({ person }: { readonly person: FoundPerson }) {
  const { t } = useTranslation()
  const { record, code, status, nearness, names } = person
  const reveal = async () => {
    const noted = await post(`/api/records/${record}/reveals`, { record, compartments: ['identity'] })
    return noted.kind === 'answered' ? names.join(' · ') : null
  }
  return (
    <Row
      main={
        <>
          <strong className="code">{code}</strong> · {t(`cases.found.nearness.${nearness}`)}
          {status === 'closed' && ` · ${t('cases.found.closed')}`}
        </>
      }
      under={<MaskedName onRecord="yes" reveal={reveal} />}
      action={
        <ButtonLink small href={`/cases/${record}`}>
          {t('today.row.open')} <span className="only-heard">{code}</span>
        </ButtonLink>
      }
    />
  )
}
