import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import type { CasesOf, MemberView } from '#http/api/accounts.ts'
import { type Ended, endMembership } from '../accounts/end-membership.ts'
import { get, type Reply } from '../api.ts'
import { Back } from '../look/back.tsx'
import { Button, ButtonLink } from '../look/button.tsx'
import { Notice } from '../look/notice.tsx'
import { Page } from '../look/page.tsx'
import { Refusal } from '../look/refusal.tsx'
import { Skeleton } from '../look/skeleton.tsx'
import { useKeys } from '../session/session.ts'
import { AskTwice, TakesOver, WhatItDoes } from './leaving-parts.tsx'

export type Leaver = {
  readonly member: MemberView
  readonly others: readonly MemberView[]
  readonly cases: CasesOf
}

async function loadLeaver(id: string): Promise<Reply<Leaver | undefined>> {
  const [members, cases] = await Promise.all([
    get<readonly MemberView[]>('/api/members'),
    get<CasesOf>(`/api/members/${id}/cases`),
  ])
  if (members.kind === 'refused') return members
  if (cases.kind === 'refused') return cases
  const member = members.value.find((one) => one.id === id)
  const others = members.value.filter((one) => one.id !== id && one.certificate)
  return { kind: 'answered', value: member && { member, others, cases: cases.value } }
}

/** Ends a colleague's membership, after it was said what that does and what it cannot do. */
export default function LeavingPage() {
  const { t } = useTranslation()
  const { member: id } = useParams<{ member: string }>()
  const [leaver, setLeaver] = useState<Reply<Leaver | undefined>>()
  useEffect(() => {
    void loadLeaver(id).then(setLeaver)
  }, [id])
  if (leaver?.kind === 'answered' && leaver.value) return <Leaving {...leaver.value} />
  return (
    <Page
      title={t('settings.leaving.title')}
      kicker={<BackToPeople />}
      question={t('settings.leaving.title')}
    >
      {!leaver && <Skeleton />}
      {leaver?.kind === 'refused' && <Refusal refused={leaver} />}
      {leaver?.kind === 'answered' && <Notice manner="told" what={t('settings.leaving.notHere')} />}
    </Page>
  )
}

function BackToPeople() {
  const { t } = useTranslation()
  return <Back to="/settings/people">{t('settings.people.title')}</Back>
}

function Leaving(leaver: Leaver) {
  const { t } = useTranslation()
  const open = useKeys()
  const [heir, setHeir] = useState('nobody')
  const [asking, setAsking] = useState(false)
  const [ended, setEnded] = useState<Ended>()
  const { member, cases } = leaver
  const name = member.displayName
  const end = async () => {
    const answer = await endMembership(open, member.id, heir === 'nobody' ? undefined : heir)
    setAsking(false)
    setEnded(answer)
  }
  if (ended?.kind === 'ended') return <Done name={name} />
  return (
    <Page
      title={t('settings.leaving.title')}
      kicker={<BackToPeople />}
      question={
        member.id === open.me.user.id ? t('settings.leaving.own') : t('settings.leaving.question', { name })
      }
    >
      <WhatItDoes member={member} />
      {cases.all > 0 && <TakesOver {...leaver} heir={heir} onChoose={setHeir} />}
      {ended && <NotEnded ended={ended} />}
      <div>
        <Button manner="grave" onPress={() => setAsking(true)}>
          {t('settings.leaving.end')}
        </Button>
      </div>
      {asking && <AskTwice name={name} onEnd={() => void end()} onClose={() => setAsking(false)} />}
    </Page>
  )
}

function NotEnded({ ended }: { readonly ended: Exclude<Ended, { kind: 'ended' }> }) {
  const { t } = useTranslation()
  const kept = t('settings.leaving.nothingChanged')
  if (ended.kind === 'refused') return <Refusal refused={ended} kept={kept} />
  const what =
    ended.kind === 'doubtful'
      ? t('settings.leaving.doubtful', { name: ended.name })
      : t('settings.people.keysMissing')
  return <Notice what={what} kept={kept} />
}

function Done({ name }: { readonly name: string }) {
  const { t } = useTranslation()
  return (
    <Page
      title={t('settings.leaving.title')}
      kicker={<BackToPeople />}
      question={t('settings.leaving.done', { name })}
      lead={t('settings.leaving.doneLead')}
      actions={
        <ButtonLink manner="primary" href="/settings/people">
          {t('settings.people.title')}
        </ButtonLink>
      }
    >
      {null}
    </Page>
  )
}
