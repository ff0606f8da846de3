import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { InvitationView } from '#http/api/accounts.ts'
import { post, type Reply } from '../api.ts'
import { Button } from '../look/button.tsx'
import { LanguageSwitch } from '../look/language-switch.tsx'
import { Page } from '../look/page.tsx'
import { Refusal } from '../look/refusal.tsx'
import { Skeleton } from '../look/skeleton.tsx'
import { dateInWords } from '../look/time-left.ts'
import { localeOf, useLanguage } from '../words/speak.ts'
import { accept } from './join.ts'
import { JoinSteps } from './join-steps.tsx'
import { linkSecret } from './link-secret.ts'
import type { OrganisationAnswers } from './organisation-keys.ts'
import { OrganisationStep } from './organisation-step.tsx'

/** A colleague or a partner organisation accepts an invitation. */
export default function InvitationPage() {
  const { t } = useTranslation()
  const [link] = useState(linkSecret)
  const [reply, setReply] = useState<Reply<InvitationView>>()
  useEffect(() => {
    if (link) void post<InvitationView>('/api/invitations/view', { link }).then(setReply)
  }, [link])
  const title = t('accounts.invitation.title')
  if (link && reply?.kind === 'answered') return <Invited link={link} invitation={reply.value} />
  return (
    <Page title={title} question={link ? title : t('accounts.invitation.noLink')}>
      {!link && <p>{t('accounts.invitation.noLinkNext')}</p>}
      {link && !reply && <Skeleton />}
      {reply?.kind === 'refused' && <Refusal refused={reply} next={t('accounts.invitation.noLinkNext')} />}
      <LanguageSwitch />
    </Page>
  )
}

function Invited({ link, invitation }: { readonly link: string; readonly invitation: InvitationView }) {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const { partner } = invitation
  const [step, setStep] = useState<'read' | 'organisation' | 'join'>('read')
  const [organisation, setOrganisation] = useState<Partial<OrganisationAnswers>>({ ...partner })
  if (step === 'read')
    return <Read invitation={invitation} onAccept={() => setStep(partner ? 'organisation' : 'join')} />
  const title = t('accounts.invitation.title')
  if (step === 'organisation')
    return (
      <OrganisationStep
        title={title}
        lead={t('accounts.invitation.partnerLead', { organisation: invitation.organisation.name })}
        initial={organisation}
        onBack={() => setStep('read')}
        onDone={(answers) => {
          setOrganisation(answers)
          setStep('join')
        }}
      />
    )
  const { name, kind, country } = organisation
  const answers = partner && name && kind && country ? { name, kind, country } : undefined
  return (
    <JoinSteps
      title={title}
      known={[name ?? invitation.organisation.name]}
      finish={t('accounts.invitation.finish')}
      kept={t('accounts.nothingSent')}
      send={(made) => accept(link, answers, made)}
      onBack={() => setStep(partner ? 'organisation' : 'read')}
      onDone={() => go('/', { replace: true })}
    />
  )
}

function Read({
  invitation,
  onAccept,
}: {
  readonly invitation: InvitationView
  readonly onAccept: () => void
}) {
  const { t } = useTranslation()
  const locale = localeOf[useLanguage()]
  const organisation = invitation.organisation.name
  return (
    <Page
      title={t('accounts.invitation.title')}
      question={t(
        invitation.partner ? 'accounts.invitation.partnerQuestion' : 'accounts.invitation.question',
        {
          organisation,
        },
      )}
      lead={t('accounts.invitation.by', {
        who: invitation.invitedBy,
        role: t(`accounts.role.${invitation.role}`),
      })}
      actions={
        <Button manner="primary" onPress={onAccept}>
          {t('accounts.invitation.accept')}
        </Button>
      }
    >
      {invitation.partner && <p>{t('accounts.invitation.partnerLead', { organisation })}</p>}
      <p className="soft">
        {t('accounts.invitation.until', { date: dateInWords(invitation.until, locale) })}
      </p>
      <LanguageSwitch />
    </Page>
  )
}
