import '../cases/cases.css'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NetworkView } from '#http/api/records.ts'
import { service as services } from '#law/code-lists/service.ts'
import { get, type Reply } from '../api.ts'
import { ButtonLink } from '../look/button.tsx'
import { EmptyState } from '../look/empty-state.tsx'
import { SelectField } from '../look/fields.tsx'
import { Page } from '../look/page.tsx'
import { Refusal } from '../look/refusal.tsx'
import { Skeleton } from '../look/skeleton.tsx'
import { useKeys } from '../session/session.ts'
import { mayEnter } from '../shell/who-may.ts'
import { useSay } from '../words/speak.ts'
import { OfferLine } from './offer-line.tsx'

const everything = 'everything'

/** Who offers which service, open now, for whom, on which conditions. */
export default function NetworkPage() {
  const { t } = useTranslation()
  const say = useSay()
  const { me } = useKeys()
  const [network, setNetwork] = useState<Reply<NetworkView>>()
  const [wanted, setWanted] = useState<string>(everything)
  useEffect(() => {
    void get<NetworkView>('/api/network').then(setNetwork)
  }, [])
  const mayOffer = mayEnter(me.user.role, '/network/services') === 'yes'
  const choices = Object.entries(services.codes).map(([code, { label }]) => ({ code, label: say(label) }))
  return (
    <Page
      question={t('network.title')}
      title={t('network.title')}
      lead={t('network.lead')}
      actions={
        mayOffer && (
          <ButtonLink manner="primary" href="/network/services">
            {t('network.own')}
          </ButtonLink>
        )
      }
    >
      <SelectField
        label={t('network.wanted')}
        choices={[{ code: everything, label: t('network.everything') }, ...choices]}
        chosen={wanted}
        onChoose={setWanted}
        unchosen={t('look.choose')}
      />
      {!network && <Skeleton lines={6} />}
      {network?.kind === 'refused' && <Refusal refused={network} />}
      {network?.kind === 'answered' && (
        <Organisations network={network.value} wanted={wanted} own={me.organisation.id} />
      )}
    </Page>
  )
}

type OrganisationsProps = { readonly network: NetworkView; readonly wanted: string; readonly own: string }

function Organisations({ network, wanted, own }: OrganisationsProps) {
  const { t } = useTranslation()
  const say = useSay()
  const shown = network
    .map((each) => ({
      ...each,
      services: each.services.filter(({ service }) => wanted === everything || service === wanted),
    }))
    .filter((each) => wanted === everything || each.services.length > 0)
  if (shown.length === 0) return <EmptyState what={t('network.nobody')} />
  return (
    <ul className="rows" aria-label={t('network.title')}>
      {shown.map((organisation) => (
        <li key={organisation.organisation} className="finding">
          <h2>
            {organisation.name}
            {organisation.organisation === own && <span className="soft"> · {t('network.you')}</span>}
          </h2>
          {organisation.services.length === 0 && <p className="soft">{t('network.noServices')}</p>}
          <ul className="offers">
            {organisation.services.map((offer) => {
              const label = Object.entries(services.codes).find(([code]) => code === offer.service)?.[1].label
              return (
                <li key={offer.service}>
                  <strong>{label ? say(label) : offer.service}</strong> <OfferLine offer={offer} />
                </li>
              )
            })}
          </ul>
        </li>
      ))}
    </ul>
  )
}
