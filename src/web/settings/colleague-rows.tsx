import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MemberView } from '#http/api/accounts.ts'
import { Fingerprint } from '../accounts/fingerprint.tsx'
import { admit } from '../accounts/organisation-keys.ts'
import { post, type Refused } from '../api.ts'
import { Button, ButtonLink } from '../look/button.tsx'
import { Dialog } from '../look/dialog.tsx'
import { Notice } from '../look/notice.tsx'
import { Refusal } from '../look/refusal.tsx'
import { Row } from '../look/rows.tsx'
import { useKeys } from '../session/session.ts'

export function Colleague({ member, doubtful }: { readonly member: MemberView; readonly doubtful: boolean }) {
  const { t } = useTranslation()
  const { me } = useKeys()
  return (
    <Row
      main={
        <>
          {member.displayName}{' '}
          {member.id === me.user.id && <span className="soft">({t('settings.people.you')})</span>}
        </>
      }
      under={
        <>
          {t(`accounts.role.${member.role}`)}
          {doubtful && <strong> · {t('settings.people.doubtful')}</strong>}
        </>
      }
      action={me.user.role === 'in-charge' && <EndMembership member={member} />}
    />
  )
}

function EndMembership({ member }: { readonly member: MemberView }) {
  const { t } = useTranslation()
  return (
    <ButtonLink small manner="quiet" href={`/settings/leaving/${member.id}`}>
      {t('settings.leaving.entry')} <span className="only-heard">{member.displayName}</span>
    </ButtonLink>
  )
}

type WaitingProps = {
  readonly member: MemberView
  readonly inCharge: boolean
  readonly onAdmitted: (name: string) => void
}

export function Waiting({ member, inCharge, onAdmitted }: WaitingProps) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  return (
    <Row
      main={member.displayName}
      under={t(`accounts.role.${member.role}`)}
      action={
        inCharge && (
          <>
            <Button
              onPress={() => setAsking(true)}
              label={`${t('settings.people.letIn')}: ${member.displayName}`}
            >
              {t('settings.people.letIn')}
            </Button>
            <EndMembership member={member} />
            {asking && <LetIn member={member} onClose={() => setAsking(false)} onAdmitted={onAdmitted} />}
          </>
        )
      }
    />
  )
}

type LetInProps = {
  readonly member: MemberView
  readonly onClose: () => void
  readonly onAdmitted: (name: string) => void
}
type Failed = Refused | { readonly kind: 'keys'; readonly code: string }

/** The one moment at which a person vouches for a person: groups are compared by voice before anything is signed. */
function LetIn({ member, onClose, onAdmitted }: LetInProps) {
  const { t } = useTranslation()
  const open = useKeys()
  const [failed, setFailed] = useState<Failed>()
  const name = member.displayName
  const letIn = async () => {
    const admitted = await admit(open, member)
    if (admitted.kind === 'refused') return setFailed({ kind: 'keys', code: admitted.code })
    const reply = await post('/api/members/admit', admitted.admission)
    if (reply.kind === 'refused') return setFailed(reply)
    onClose()
    onAdmitted(name)
  }
  return (
    <Dialog
      question={t('settings.people.letInAsk', { name })}
      onClose={onClose}
      actions={
        <>
          <Button manner="primary" onPress={() => void letIn()}>
            {t('settings.people.letInYes')}
          </Button>
          <Button onPress={onClose}>{t('settings.people.notSure')}</Button>
        </>
      }
    >
      <p>{t('settings.people.letInText', { name })}</p>
      <Fingerprint label={name} of={member} />
      {member.role === 'first-responder' && <p className="soft">{t('settings.people.writeOnly')}</p>}
      {failed?.kind === 'refused' && <Refusal refused={failed} />}
      {failed?.kind === 'keys' && <Notice what={t('settings.people.keysMissing')} code={failed.code} />}
    </Dialog>
  )
}
