import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MemberView } from '#http/api/accounts.ts'
import { get } from '../api.ts'
import { ButtonLink } from '../look/button.tsx'
import { Row, Rows } from '../look/rows.tsx'
import { useKeys } from '../session/session.ts'

/** Colleagues who accepted an invitation and wait to be let in; seen by those who can let them in. */
export function WaitingPeople() {
  const { t } = useTranslation()
  const { me } = useKeys()
  const [waiting, setWaiting] = useState(0)
  const own = me.organisation.id
  const inCharge = me.user.role === 'in-charge'
  useEffect(() => {
    if (!inCharge) return
    void get<readonly MemberView[]>('/api/members').then((reply) => {
      if (reply.kind === 'answered')
        setWaiting(
          reply.value.filter(({ certificate, organisation }) => !certificate && organisation === own).length,
        )
    })
  }, [inCharge, own])
  if (waiting === 0) return null
  return (
    <Rows label={t('today.people.label')}>
      <Row
        main={t('today.people.waiting', { count: waiting })}
        action={
          <ButtonLink small href="/settings/people">
            {t('today.people.look')}
          </ButtonLink>
        }
      />
    </Rows>
  )
}
