import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrganisationKind, Role } from '#http/api/accounts.ts'
import { type Invitation, invite } from '../accounts/invite.ts'
import type { Refused } from '../api.ts'
import { Back } from '../look/back.tsx'
import { Button } from '../look/button.tsx'
import { ChooseOne } from '../look/choices.tsx'
import { Page } from '../look/page.tsx'
import { Refusal } from '../look/refusal.tsx'
import { useKeys } from '../session/session.ts'
import { BackToSettings } from './back-to-settings.tsx'
import { InvitationLink } from './invitation-link.tsx'
import { PartnerStep } from './partner-step.tsx'

type Partner = { readonly name: string; readonly kind: OrganisationKind }
type Step =
  | { readonly at: 'whom' }
  | { readonly at: 'role' }
  | { readonly at: 'partner' }
  | { readonly at: 'made'; readonly invitation: Invitation }

export default function InvitePage() {
  const { t } = useTranslation()
  const [step, setStep] = useState<Step>({ at: 'whom' })
  const [refused, setRefused] = useState<Refused>()
  const make = async (role: Role, partner?: Partner) => {
    setRefused(undefined)
    const answer = await invite(role, partner, location.origin)
    if (answer.kind === 'made') setStep({ at: 'made', invitation: answer })
    else setRefused(answer)
  }
  const trouble = refused && <Refusal refused={refused} kept={t('accounts.nothingSent')} />
  switch (step.at) {
    case 'whom':
      return <WhomStep onChoose={(at) => setStep({ at })} />
    case 'role':
      return (
        <RoleStep
          onChoose={(role) => void make(role)}
          onBack={() => setStep({ at: 'whom' })}
          trouble={trouble}
        />
      )
    case 'partner':
      return (
        <PartnerStep
          onDone={(partner) => void make('guest-recipient', partner)}
          onBack={() => setStep({ at: 'whom' })}
          trouble={trouble}
        />
      )
    case 'made':
      return <InvitationLink invitation={step.invitation} onAnother={() => setStep({ at: 'whom' })} />
  }
}

function WhomStep({ onChoose }: { readonly onChoose: (at: 'role' | 'partner') => void }) {
  const { t } = useTranslation()
  const { me } = useKeys()
  const [chosen, setChosen] = useState<'role' | 'partner'>('role')
  const question = t('settings.invite.question')
  return (
    <Page
      title={t('settings.invite.title')}
      kicker={<BackToSettings />}
      question={question}
      onSubmit={() => onChoose(chosen)}
      actions={
        <Button manner="primary" type="submit">
          {t('accounts.next')}
        </Button>
      }
    >
      <ChooseOne
        legend={question}
        quieter={[]}
        chosen={chosen}
        onChoose={(answer) => setChosen(answer === 'partner' ? 'partner' : 'role')}
        choices={[
          {
            code: 'role',
            label: t('settings.invite.colleague'),
            hint: t('settings.invite.colleagueHint', { organisation: me.organisation.name }),
          },
          { code: 'partner', label: t('settings.invite.partner'), hint: t('settings.invite.partnerHint') },
        ]}
      />
    </Page>
  )
}

const colleagueRoles = ['case-worker', 'first-responder', 'in-charge'] as const
type ColleagueRole = (typeof colleagueRoles)[number]

type RoleStepProps = {
  readonly onChoose: (role: Role) => void
  readonly onBack: () => void
  readonly trouble: ReactNode
}

function RoleStep({ onChoose, onBack, trouble }: RoleStepProps) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<ColleagueRole>('case-worker')
  const question = t('settings.invite.roleQuestion')
  return (
    <Page
      title={t('settings.invite.title')}
      kicker={<Back to={onBack} />}
      question={question}
      onSubmit={() => onChoose(chosen)}
      actions={
        <Button manner="primary" type="submit">
          {t('settings.invite.make')}
        </Button>
      }
    >
      <ChooseOne
        legend={question}
        quieter={[]}
        chosen={chosen}
        onChoose={(answer) => setChosen(colleagueRoles.find((role) => role === answer) ?? chosen)}
        choices={colleagueRoles.map((code) => ({
          code,
          label: t(`settings.invite.roles.${code}`),
          hint: t(`settings.invite.roleHints.${code}`),
        }))}
      />
      {trouble}
    </Page>
  )
}
