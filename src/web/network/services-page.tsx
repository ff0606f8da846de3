import '../cases/cases.css'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { NetworkView, ServiceOffer } from '#http/api/records.ts'
import { forWhom } from '#law/code-lists/for-whom.ts'
import { service as services } from '#law/code-lists/service.ts'
import { serviceCondition } from '#law/code-lists/service-condition.ts'
import { get, put, type Refused } from '../api.ts'
import { Back } from '../look/back.tsx'
import { Button } from '../look/button.tsx'
import { ChooseOne, ChooseSeveral } from '../look/choices.tsx'
import { SelectField } from '../look/fields.tsx'
import { Notice } from '../look/notice.tsx'
import { Page } from '../look/page.tsx'
import { Refusal } from '../look/refusal.tsx'
import { Skeleton } from '../look/skeleton.tsx'
import { useKeys } from '../session/session.ts'
import { useSay } from '../words/speak.ts'

/** The services of the own organisation, as others see them in the network. */
export default function ServicesPage() {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const { offers, setOffers, refused, setRefused } = useOwnOffers()
  const keep = () =>
    void put('/api/network/services', offers).then((reply) =>
      reply.kind === 'refused' ? setRefused(reply) : go('/network'),
    )
  return (
    <Page
      question={t('network.services.question')}
      title={t('network.title')}
      kicker={<Back to="/network" />}
      actions={
        offers && (
          <Button manner="primary" onPress={keep}>
            {t('network.services.keep')}
          </Button>
        )
      }
    >
      {refused && <Refusal refused={refused} kept={t('network.services.kept')} />}
      {!offers && !refused && <Skeleton lines={6} />}
      {offers && <Offers offers={offers} onChange={setOffers} />}
    </Page>
  )
}

type OffersProps = {
  readonly offers: readonly ServiceOffer[]
  readonly onChange: (offers: readonly ServiceOffer[]) => void
}

function Offers({ offers, onChange }: OffersProps) {
  const { t } = useTranslation()
  const say = useSay()
  const offered = new Set(offers.map(({ service }) => service))
  const free = Object.entries(services.codes).filter(([code]) => !offered.has(code))
  return (
    <>
      {offers.map((offer) => (
        <OfferForm
          key={offer.service}
          offer={offer}
          onChange={(next) => onChange(offers.map((each) => (each.service === offer.service ? next : each)))}
          onRemove={() => onChange(offers.filter(({ service }) => service !== offer.service))}
        />
      ))}
      <SelectField
        label={t('network.services.add')}
        choices={free.map(([code, { label }]) => ({ code, label: say(label) }))}
        chosen={undefined}
        onChoose={(service) =>
          onChange([...offers, { service, forWhom: ['everyone'], openNow: 'yes', conditionalOn: [] }])
        }
        unchosen={t('look.choose')}
      />
    </>
  )
}

function useOwnOffers() {
  const { me } = useKeys()
  const [offers, setOffers] = useState<readonly ServiceOffer[]>()
  const [refused, setRefused] = useState<Refused>()
  const own = me.organisation.id
  useEffect(() => {
    void get<NetworkView>('/api/network').then((reply) => {
      if (reply.kind === 'refused') setRefused(reply)
      else setOffers(reply.value.find(({ organisation }) => organisation === own)?.services ?? [])
    })
  }, [own])
  return { offers, setOffers, refused, setRefused }
}

type OfferFormProps = {
  readonly offer: ServiceOffer
  readonly onChange: (offer: ServiceOffer) => void
  readonly onRemove: () => void
}

const openings = ['yes', 'no', 'unknown'] as const

function OfferForm({ offer, onChange, onRemove }: OfferFormProps) {
  const { t } = useTranslation()
  const say = useSay()
  const label = Object.entries(services.codes).find(([code]) => code === offer.service)?.[1].label
  const name = label ? say(label) : offer.service
  return (
    <section className="stack finding" aria-label={name}>
      <h2>{name}</h2>
      <ChooseOne
        legend={t('network.services.openNow')}
        legendSeen
        choices={openings.map((code) => ({ code, label: t(`network.open.${code}`) }))}
        quieter={[]}
        chosen={offer.openNow}
        onChoose={(code) =>
          onChange({ ...offer, openNow: openings.find((each) => each === code) ?? 'unknown' })
        }
      />
      <ForWhomAndConditions offer={offer} onChange={onChange} />
      <div>
        <Button small manner="grave" label={`${t('network.services.remove')} · ${name}`} onPress={onRemove}>
          {t('network.services.remove')}
        </Button>
      </div>
    </section>
  )
}

function ForWhomAndConditions({ offer, onChange }: Omit<OfferFormProps, 'onRemove'>) {
  const { t } = useTranslation()
  const say = useSay()
  const conditions = Object.entries(serviceCondition.codes).filter(([code]) => code !== 'none')
  const whom = Object.entries(forWhom.codes)
  return (
    <>
      <ChooseSeveral
        legend={t('network.services.forWhom')}
        legendSeen
        choices={whom.map(([code, { label }]) => ({ code, label: say(label) }))}
        quieter={[]}
        answer={{ chosen: whom.flatMap(([code]) => (offer.forWhom.includes(code) ? [code] : [])) }}
        onChange={({ chosen }) => onChange({ ...offer, forWhom: [...chosen] })}
      />
      <ChooseSeveral
        legend={t('network.services.conditions')}
        legendSeen
        choices={conditions.map(([code, words]) => ({ code, label: say(words.label) }))}
        quieter={[]}
        answer={{ chosen: offer.conditionalOn }}
        onChange={({ chosen }) => onChange({ ...offer, conditionalOn: [...chosen] })}
      />
      {offer.conditionalOn.length > 0 && <Notice manner="told" what={t('network.services.conditionSays')} />}
    </>
  )
}
