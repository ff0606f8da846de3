import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MemberView } from '#http/api/accounts.ts'
import { get, type Reply } from '../api.ts'
import { ButtonLink } from '../look/button.tsx'
import { Page } from '../look/page.tsx'
import { Refusal } from '../look/refusal.tsx'
import { Rows } from '../look/rows.tsx'
import { Skeleton } from '../look/skeleton.tsx'
import { memberCertified } from '../session/certified.ts'
import { useKeys } from '../session/session.ts'
import { BackToSettings } from './back-to-settings.tsx'
import { Colleague, Waiting } from './colleague-rows.tsx'

/** A member as this device judges it: the office's list is believed only as far as the root key signed it. */
type Judged = { readonly member: MemberView; readonly standing: 'waiting' | 'certified' | 'doubtful' }

async function judge(member: MemberView, rootKey: string): Promise<Judged> {
  if (!member.certificate) return { member, standing: 'waiting' }
  return { member, standing: (await memberCertified(member, rootKey)) ? 'certified' : 'doubtful' }
}

async function loadPeople(rootKey: string): Promise<Reply<readonly Judged[]>> {
  const reply = await get<readonly MemberView[]>('/api/members')
  if (reply.kind === 'refused') return reply
  const value = await Promise.all(reply.value.map((member) => judge(member, rootKey)))
  return { kind: 'answered', value }
}

export default function PeoplePage() {
  const { t } = useTranslation()
  const { me } = useKeys()
  const [people, setPeople] = useState<Reply<readonly Judged[]>>()
  const [admitted, setAdmitted] = useState<string>()
  const rootKey = me.organisation.rootKey
  useEffect(() => {
    void loadPeople(rootKey).then(setPeople)
  }, [rootKey, admitted])
  const inCharge = me.user.role === 'in-charge'
  return (
    <Page
      title={t('settings.people.title')}
      kicker={<BackToSettings />}
      question={t('settings.people.question')}
      actions={
        inCharge && (
          <ButtonLink manner="primary" href="/settings/invite">
            {t('settings.people.invite')}
          </ButtonLink>
        )
      }
    >
      {!people && <Skeleton />}
      {people?.kind === 'refused' && <Refusal refused={people} />}
      {admitted && <output>{t('settings.people.letInDone', { name: admitted })}</output>}
      {people?.kind === 'answered' && (
        <People people={people.value} inCharge={inCharge} onAdmitted={setAdmitted} />
      )}
    </Page>
  )
}

type PeopleProps = {
  readonly people: readonly Judged[]
  readonly inCharge: boolean
  readonly onAdmitted: (name: string) => void
}

function People({ people, inCharge, onAdmitted }: PeopleProps) {
  const { t } = useTranslation()
  const waiting = people.filter(({ standing }) => standing === 'waiting')
  const inside = people.filter(({ standing }) => standing !== 'waiting')
  return (
    <>
      {waiting.length > 0 && (
        <section>
          <h2>{t('settings.people.waiting')}</h2>
          {!inCharge && <p className="soft">{t('settings.people.onlyInCharge')}</p>}
          <Rows label={t('settings.people.waiting')}>
            {waiting.map(({ member }) => (
              <Waiting key={member.id} member={member} inCharge={inCharge} onAdmitted={onAdmitted} />
            ))}
          </Rows>
        </section>
      )}
      <section>
        <h2>{t('settings.people.inside')}</h2>
        <Rows label={t('settings.people.inside')}>
          {inside.map(({ member, standing }) => (
            <Colleague key={member.id} member={member} doubtful={standing === 'doubtful'} />
          ))}
        </Rows>
      </section>
    </>
  )
}
