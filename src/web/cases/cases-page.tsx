import './cases.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearch } from 'wouter'
import type { ListFilter } from '#http/api/records.ts'
import { personCodeIn } from '#record/person-code.ts'
import { Button, ButtonLink } from '../look/button.tsx'
import { EmptyState } from '../look/empty-state.tsx'
import { SelectField, TextField } from '../look/fields.tsx'
import { Page } from '../look/page.tsx'
import { Refusal } from '../look/refusal.tsx'
import { Rows } from '../look/rows.tsx'
import { Skeleton } from '../look/skeleton.tsx'
import { useKeys } from '../session/session.ts'
import { entries } from '../shell/entries.ts'
import { mayEnter } from '../shell/who-may.ts'
import { CaseRow } from '../today/case-row.tsx'
import { useCounted } from '../today/use-counted.ts'
import { type ListState, useList } from '../today/use-list.ts'
import { useNames } from '../today/use-names.ts'
import { useVerbs } from '../today/use-verbs.ts'
import { NameResults } from './name-results.tsx'

const groups = [
  'all',
  'overdue',
  'today',
  'week',
  'later',
  'waiting',
] as const satisfies readonly ListFilter['group'][]
const statuses = ['open', 'closed', 'withdrawn'] as const satisfies readonly ListFilter['status'][]

/** What was typed into the search field. */
type Sought = { readonly code: string } | { readonly name: string }

/** All cases that this person may read, in the order of their deadlines, a page at a time; or those that are sought. */
export default function CasesPage() {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const search = new URLSearchParams(useSearch())
  const group = groups.find((each) => each === search.get('group')) ?? 'all'
  const status = statuses.find((each) => each === search.get('status')) ?? 'open'
  // What is sought stays out of the address: an address is kept by the browser.
  const [sought, setSought] = useState<Sought>()
  const code = sought && 'code' in sought ? sought.code : undefined
  const list = useList({ group, status, code })
  const show = (next: Partial<Shown>) => {
    setSought(undefined)
    go(`/cases?${new URLSearchParams({ group, status, ...next })}`, { replace: true })
  }
  return (
    <Page
      question={t('cases.title')}
      title={t('cases.title')}
      lead={status === 'open' ? <Counts list={list} /> : t(`cases.list.about.${status}`)}
    >
      <CaseSearch onSearch={setSought} />
      {sought && 'name' in sought ? (
        <NameResults key={sought.name} name={sought.name} onLeave={() => setSought(undefined)} />
      ) : (
        <>
          <Filters shown={sought ? undefined : { group, status }} onShow={show} />
          <List list={list} />
        </>
      )}
    </Page>
  )
}

type Shown = Pick<ListFilter, 'group' | 'status'>

function Filters({
  shown,
  onShow,
}: {
  /** Nothing while a person is sought: then neither counts. */
  readonly shown: Shown | undefined
  readonly onShow: (next: Partial<Shown>) => void
}) {
  const { t } = useTranslation()
  return (
    <div className="list-filters">
      <SelectField
        label={t('cases.list.group')}
        choices={groups.map((code) => ({ code, label: t(`cases.list.groups.${code}`) }))}
        chosen={shown?.group}
        onChoose={(group) => onShow({ group })}
        unchosen={t('look.choose')}
      />
      <SelectField
        label={t('cases.list.status')}
        choices={statuses.map((code) => ({ code, label: t(`cases.list.statuses.${code}`) }))}
        chosen={shown?.status}
        onChoose={(status) => onShow({ status })}
        unchosen={t('look.choose')}
      />
    </div>
  )
}

/** By the whole code, as it is written on paper or read aloud, or by a name. */
function CaseSearch({ onSearch }: { readonly onSearch: (sought: Sought | undefined) => void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const search = () => {
    const name = typed.trim()
    const code = personCodeIn(name)
    if (code !== undefined) onSearch({ code })
    else onSearch(name === '' ? undefined : { name })
  }
  return (
    <search>
      <form
        className="case-search"
        onSubmit={(event) => {
          event.preventDefault()
          search()
        }}
      >
        <TextField
          label={t('cases.found.seek')}
          hint={t('cases.found.seekHint')}
          value={typed}
          onChange={setTyped}
          longest={80}
          inputMode="search"
          spellCheck={false}
        />
        <Button type="submit">{t('cases.found.find')}</Button>
      </form>
    </search>
  )
}

function Counts({ list }: { readonly list: ListState }) {
  const { t } = useTranslation()
  const counted = useCounted()
  if (list.kind !== 'loaded') return null
  const { open, overdue } = list.page.counts
  return t('cases.list.counts', { open: counted(open), overdue: counted(overdue) })
}

function List({ list }: { readonly list: ListState }) {
  const { t } = useTranslation()
  const verb = useVerbs()
  const nameOf = useNames(list.kind === 'loaded' ? list.rows : [])
  const { me } = useKeys()
  if (list.kind === 'loading') return <Skeleton lines={8} />
  if (list.kind === 'refused') return <Refusal refused={list.refused} kept={t('today.kept')} />
  const { rows, page, more } = list
  if (rows.length === 0)
    return (
      <EmptyState
        what={t('cases.list.empty')}
        actions={
          mayEnter(me.user.role, entries.new) === 'yes' && (
            <ButtonLink manner="primary" href={entries.new}>
              {t('shell.new')}
            </ButtonLink>
          )
        }
      />
    )
  return (
    <>
      <Rows label={t('cases.title')}>
        {rows.map((row) => (
          <CaseRow key={row.record} row={row} verb={verb(row.verb)} now={page.now} nameOf={nameOf} />
        ))}
      </Rows>
      {more && <Button onPress={more}>{t('cases.list.more')}</Button>}
    </>
  )
}
