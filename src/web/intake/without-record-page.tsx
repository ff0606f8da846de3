import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NetworkView } from '#http/api/records.ts'
import { service as services } from '#law/code-lists/service.ts'
import { Button } from '../look/button.tsx'
import { Page } from '../look/page.tsx'
import { Row, Rows } from '../look/rows.tsx'
import { useSay } from '../words/speak.ts'
import { EmergencyCalls } from './emergency-calls.tsx'
import type { IntakeService } from './intake-service.ts'

type WithoutRecordProps = {
  readonly service: Pick<IntakeService, 'tally'>
  readonly network: NetworkView
  readonly onEnd: () => void
}

/** Information and a contact for somebody who wants no record. Nothing is kept but a number without a person. */
export function WithoutRecordPage({ service, network, onEnd }: WithoutRecordProps) {
  const { t } = useTranslation()
  const [contact, setContact] = useState<'given'>()
  const end = () => {
    void service.tally('helped-without-record')
    if (contact) void service.tally('contact-given')
    onEnd()
  }
  return (
    <Page
      question={t('intake.without.heading')}
      title={t('intake.tab')}
      lead={t('intake.without.lead')}
      actions={
        <Button manner="primary" onPress={end}>
          {t('intake.without.done')}
        </Button>
      }
    >
      <ToSay />
      <section>
        <h2>{t('intake.without.call')}</h2>
        <EmergencyCalls />
      </section>
      <section>
        <h2>{t('intake.without.contacts')}</h2>
        <Contacts network={network} />
        <label className="answer">
          <input
            type="checkbox"
            checked={contact === 'given'}
            onChange={(event) => setContact(event.target.checked ? 'given' : undefined)}
          />
          <span>{t('intake.without.contact')}</span>
        </label>
      </section>
    </Page>
  )
}

function ToSay() {
  const { t } = useTranslation()
  return (
    <section>
      <h2>{t('intake.without.say')}</h2>
      <div className="stack read-aloud">
        <p>{t('intake.without.safe')}</p>
        <p>{t('intake.without.lawyer')}</p>
        <p>{t('intake.without.protection')}</p>
        <p>{t('intake.without.child')}</p>
        <p>
          <strong>{t('intake.without.back')}</strong>
        </p>
      </div>
    </section>
  )
}

function Contacts({ network }: { readonly network: NetworkView }) {
  const { t } = useTranslation()
  const say = useSay()
  const helping = network.filter((office) => office.services.length > 0)
  if (helping.length === 0) return <p>{t('intake.without.noContacts')}</p>
  const nameOf = (code: string) => {
    const listed = Object.entries(services.codes).find(([known]) => known === code)
    return listed ? say(listed[1].label) : code
  }
  return (
    <Rows label={t('intake.without.contacts')}>
      {helping.map((office) => (
        <Row
          key={office.organisation}
          main={office.name}
          under={office.services.map(({ service }) => nameOf(service)).join(' · ')}
          aside={
            office.services.some(({ openNow }) => openNow === 'yes') ? (
              <span className="small">{t('intake.without.openNow')}</span>
            ) : undefined
          }
        />
      ))}
    </Rows>
  )
}
