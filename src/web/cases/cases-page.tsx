import './cases.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearch } from 'wouter'
import type { ListFilter } from '#http/api/records.ts'
import { Button, ButtonLink } from '../look/button.tsx'
import { EmptyState } from '../look/empty-state.tsx'
import { SelectField, TextField } from '../look/fields.tsx'
import { Page } from '../look/page.tsx'
import { Refusal } from '../look/refusal.tsx'
import { Rows } from '../look/rows.tsx'
import { Skeleton } from '../look/skeleton.tsx'
import { entries } from '../shell/entries.ts'
import { CaseRow } from '../today/case-row.tsx'
import { useCounted } from '../today/use-counted.ts'
import { type ListState, useList } from '../today/use-list.ts'
import { useVerbs } from '../today/use-verbs.ts'

const groups = [
  'all',
  'overdue',
  'today',
  'week',
  'later',
  'waiting',
] as const satisfies readonly ListFilter['group'][]
const statuses = ['open', 'closed'] as const satisfies readonly ListFilter['status'][]

/** All cases that this person may read, in the order of their deadlines, a page at a time; or one, by its code. */
export default function CasesPage() {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const search = new URLSearchParams(useSearch())
  const group = groups.find((each) => each === search.get('group')) ?? 'all'
  const status = statuses.find((each) => each === search.get('status')) ?? 'open'
  // A code stays out of the address: an address is kept by the browser.
  const [code, setCode] = useState<string>()
  const list = useList({ group, status, code })
  const show = (next: { readonly group: string; readonly status: string }) => {
    setCode(undefined)
    go(`/cases?${new URLSearchParams(next)}`, { replace: true })
  }
  return (
    <Page question={t('cases.title')} title={t('cases.title')} lead={<Counts list={list} />}>
      <CodeSearch onSearch={setCode} />
      <div className="list-filters">
        <SelectField
          label={t('cases.list.group')}
          choices={groups.map((each) => ({ code: each, label: t(`cases.list.groups.${each}`) }))}
          chosen={code === undefined ? group : undefined}
          onChoose={(next) => show({ group: next, status })}
          unchosen={t('look.choose')}
        />
        <SelectField
          label={t('cases.list.status')}
          choices={statuses.map((each) => ({ code: each, label: t(`cases.list.statuses.${each}`) }))}
          chosen={code === undefined ? status : undefined}
          onChoose={(next) => show({ group, status: next })}
          unchosen={t('look.choose')}
        />
      </div>
      <List list={list} />
    </Page>
  )
}

/** By the whole code, as it is written on paper or read aloud. */
function CodeSearch({ onSearch }: { readonly onSearch: (code: string | undefined) => void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const wanted = typed.replaceAll(/[^\dA-Za-z]/g, '').toUpperCase()
  return (
    <search>
      <form
        className="code-search"
        onSubmit={(event) => {
          event.preventDefault()
          onSearch(wanted === '' ? undefined : wanted)
        }}
      >
        <TextField
          label={t('cases.list.code')}
          hint={t('cases.list.codeHint')}
          value={typed}
          onChange={setTyped}
          longest={20}
          inputMode="search"
        />
        <Button type="submit">{t('cases.list.find')}</Button>
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
  if (list.kind === 'loading') return <Skeleton lines={8} />
  if (list.kind === 'refused') return <Refusal refused={list.refused} kept={t('today.kept')} />
  const { rows, page, more } = list
  if (rows.length === 0)
    return (
      <EmptyState
        what={t('cases.list.empty')}
        actions={
          entries.new && (
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
          <CaseRow key={row.record} row={row} verb={verb(row.verb)} now={page.now} />
        ))}
      </Rows>
      {more && <Button onPress={more}>{t('cases.list.more')}</Button>}
    </>
  )
}
