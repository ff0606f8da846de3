import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { ButtonLink } from '../look/button.tsx'
import { LanguageSwitch } from '../look/language-switch.tsx'
import { Page } from '../look/page.tsx'
import { useStart } from '../session/start.tsx'
import { setUp } from './join.ts'
import { JoinSteps } from './join-steps.tsx'
import { linkSecret } from './link-secret.ts'
import type { OrganisationAnswers } from './organisation-keys.ts'
import { OrganisationStep } from './organisation-step.tsx'

/** The first organisation and its person in charge, by the one-time link that the program printed. */
export default function SetUpPage() {
  const start = useStart()
  // As it was when the page was opened: whoever finishes here goes on from here.
  const [found] = useState(start.setUp)
  return found === 'done' ? <AlreadySetUp /> : <FirstOfAll />
}

/** Said before anybody fills in five pages for nothing. */
function AlreadySetUp() {
  const { t } = useTranslation()
  return (
    <Page
      title={t('accounts.setUp.title')}
      question={t('accounts.setUp.already')}
      actions={
        <ButtonLink manner="primary" href="/">
          {t('accounts.signIn.action')}
        </ButtonLink>
      }
    >
      <p>{t('accounts.setUp.alreadyNext')}</p>
      <LanguageSwitch />
    </Page>
  )
}

function FirstOfAll() {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const [link] = useState(linkSecret)
  const [organisation, setOrganisation] = useState<OrganisationAnswers>()
  const [settled, setSettled] = useState(false)
  const title = t('accounts.setUp.title')
  if (!link)
    return (
      <Page title={title} question={t('accounts.setUp.noLink')}>
        <p>{t('accounts.setUp.noLinkNext')}</p>
        <LanguageSwitch />
      </Page>
    )
  if (!organisation || !settled)
    return (
      <OrganisationStep
        title={title}
        lead={t('accounts.setUp.lead')}
        initial={organisation ?? {}}
        onDone={(answers) => {
          setOrganisation(answers)
          setSettled(true)
        }}
      />
    )
  return (
    <JoinSteps
      title={title}
      known={[organisation.name]}
      finish={t('accounts.setUp.finish')}
      kept={t('accounts.nothingSent')}
      send={(made) => setUp(link, organisation, made)}
      onBack={() => setSettled(false)}
      onDone={() => go('/', { replace: true })}
    />
  )
}
