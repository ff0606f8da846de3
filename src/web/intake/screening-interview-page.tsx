import './intake.css'
import { useState } from 'react'
import type { RecordId } from '#record/entry.ts'
import type { FoldedRecord } from '#record/folded.ts'
import type { BranchState } from '#seal/write-entry.ts'
import { LoadingPage } from '../look/loading-page.tsx'
import { ConversationView } from './conversation-view.tsx'
import { newDraft } from './draft.ts'
import { Elsewhere, useNetwork } from './intake-page.tsx'
import type { IntakeService } from './intake-service.ts'
import { basisOfKind } from './recording-basis.ts'
import { screeningInterview } from './screening-interview.ts'
import { useHeldConversation } from './use-held-conversation.ts'
import { useIntakeService } from './use-intake-service.ts'

type ScreeningInterviewProps = {
  readonly record: RecordId
  /** What is on record as this device reads it: shown first, so that nothing is told twice. */
  readonly folded: FoldedRecord
  /** Where the branch of this organisation stands. */
  readonly branch: BranchState
  readonly onEnd: () => void
}

/** The later interview by a trained person, entered from the page of a case. */
export function ScreeningInterview(props: ScreeningInterviewProps) {
  const service = useIntakeService()
  return service ? <Interview {...props} service={service} /> : <LoadingPage />
}

function Interview({
  service,
  record,
  folded,
  branch,
  onEnd,
}: ScreeningInterviewProps & { readonly service: IntakeService }) {
  const network = useNetwork(service)
  const [id] = useState(service.newId)
  const held = useHeldConversation(service, id, () => ({
    ...newDraft(screeningInterview, {
      id,
      record,
      startedAt: service.keeper.now(),
      zone: service.zone,
      basis: basisOfKind[service.organisation.kind],
    }),
    branch,
  }))
  if (held.kind === 'elsewhere') return <Elsewhere onHere={held.takeOver} onLeave={onEnd} />
  if (held.kind !== 'open') return <LoadingPage />
  return (
    <ConversationView
      service={service}
      opened={held.conversation}
      network={network}
      record={folded}
      onLeave={onEnd}
      onEnd={onEnd}
      onWithoutRecord={onEnd}
    />
  )
}
