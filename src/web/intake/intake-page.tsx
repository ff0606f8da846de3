import './intake.css'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useRoute } from 'wouter'
import type { NetworkView } from '#http/api/records.ts'
import { Button } from '../look/button.tsx'
import { LoadingPage } from '../look/loading-page.tsx'
import { Page } from '../look/page.tsx'
import { ConversationView } from './conversation-view.tsx'
import { type Draft, newDraft } from './draft.ts'
import { firstContact } from './first-contact.ts'
import type { IntakeService } from './intake-service.ts'
import { basisOfKind } from './recording-basis.ts'
import { type After, StartPage } from './start-page.tsx'
import { useHeldConversation } from './use-held-conversation.ts'
import { useIntakeService } from './use-intake-service.ts'
import { WithoutRecordPage } from './without-record-page.tsx'

export const intakeAddress = '/new'
const withoutRecord = 'without-record'

/** First contact: begin, take up again, or help without a record. */
export default function IntakePage() {
  const service = useIntakeService()
  return service ? <Rooms service={service} /> : <LoadingPage />
}

function Rooms({ service }: { readonly service: IntakeService }) {
  const [, go] = useLocation()
  const [, matched] = useRoute(`${intakeAddress}/:draft`)
  const network = useNetwork(service)
  const [begun, setBegun] = useState<string>()
  const { after, toStart } = useStart()
  const room = matched?.draft
  const toWithoutRecord = () => go(`${intakeAddress}/${withoutRecord}`, { replace: true })
  const talk = (id: string) => go(`${intakeAddress}/${id}`)
  const begin = () => {
    const id = service.newId()
    setBegun(id)
    talk(id)
  }
  if (room === undefined)
    return (
      <StartPage {...{ service, after }} onBegin={begin} onResume={talk} onWithoutRecord={toWithoutRecord} />
    )
  if (room === withoutRecord)
    return <WithoutRecordPage {...{ service, network }} onEnd={() => toStart('counted')} />
  return (
    <Talk
      key={room}
      {...{ service, network }}
      fresh={room === begun ? () => freshDraft(room, service) : undefined}
      id={room}
      onLeave={() => toStart()}
      onEnd={() => toStart('ended')}
      onWithoutRecord={toWithoutRecord}
    />
  )
}

/** Back to where a conversation begins, with a word about what was just done. */
function useStart() {
  const [, go] = useLocation()
  const [after, setAfter] = useState<After>()
  const toStart = (what?: After) => {
    setAfter(what)
    go(intakeAddress, { replace: true })
  }
  return { after, toStart }
}

const freshDraft = (id: string, service: IntakeService): Draft =>
  newDraft(firstContact, {
    id,
    record: service.newId(),
    startedAt: service.keeper.now(),
    zone: service.zone,
    basis: basisOfKind[service.organisation.kind],
  })

type TalkProps = {
  readonly id: string
  readonly service: IntakeService
  readonly network: NetworkView
  readonly fresh: (() => Draft) | undefined
  readonly onLeave: () => void
  readonly onEnd: () => void
  readonly onWithoutRecord: () => void
}

function Talk({ id, service, network, fresh, onLeave, onEnd, onWithoutRecord }: TalkProps) {
  const held = useHeldConversation(service, id, fresh)
  useEffect(() => {
    if (held.kind === 'gone') onLeave()
  })
  if (held.kind === 'elsewhere') return <Elsewhere onHere={held.takeOver} onLeave={onLeave} />
  if (held.kind !== 'open') return <LoadingPage />
  return (
    <ConversationView
      service={service}
      opened={held.conversation}
      network={network}
      onLeave={onLeave}
      onEnd={onEnd}
      onWithoutRecord={onWithoutRecord}
    />
  )
}

/** Two windows never write the same conversation. */
export function Elsewhere({
  onHere,
  onLeave,
}: {
  readonly onHere: () => void
  readonly onLeave: () => void
}) {
  const { t } = useTranslation()
  return (
    <Page
      question={t('intake.conflict.heading')}
      title={t('intake.tab')}
      lead={t('intake.conflict.says')}
      actions={
        <>
          <Button manner="primary" onPress={onHere}>
            {t('intake.conflict.here')}
          </Button>
          <Button onPress={onLeave}>{t('look.back')}</Button>
        </>
      }
    />
  )
}

/** Who offers help, as far as this phone knows. Without a network the list is empty, and the pages say so. */
export function useNetwork(service: IntakeService): NetworkView {
  const [network, setNetwork] = useState<NetworkView>([])
  useEffect(() => {
    let here: 'yes' | 'no' = 'yes'
    void service.network().then((found) => {
      if (here === 'yes') setNetwork(found)
    })
    return () => {
      here = 'no'
    }
  }, [service])
  return network
}
