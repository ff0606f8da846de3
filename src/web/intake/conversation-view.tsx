import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NetworkView } from '#http/api/records.ts'
import type { FoldedRecord } from '#record/folded.ts'
import { useIntakeOpen } from '../shell/idle-watch.tsx'
import { forward, goTo, whereIn } from './conversation.ts'
import type { Draft } from './draft.ts'
import { EarlierStatementsPage } from './earlier-statements.tsx'
import { EmergencyDialog, EmergencyPage } from './emergency-page.tsx'
import type { IntakeService } from './intake-service.ts'
import { KeepPage } from './keep-page.tsx'
import type { Conversation } from './kept-conversations.ts'
import { LeavingSheetPage } from './leaving-sheet.tsx'
import { OpenQuestionsPage } from './open-questions-page.tsx'
import { PausePage } from './pause-page.tsx'
import { type ConversationPageProps, type PageMoves, QuestionPage } from './question-page.tsx'
import { consentToRecord } from './recording-basis.ts'
import { useBackButton } from './use-back-button.ts'
import { type OpenConversation, useConversation } from './use-conversation.ts'
import { WhoWeArePage } from './who-we-are-page.tsx'

type ConversationViewProps = {
  readonly service: IntakeService
  readonly opened: Conversation
  readonly network: NetworkView
  /** What is on record already, for the later interview. */
  readonly record?: FoldedRecord
  /** Leaves the pages; the conversation stays on this phone. */
  readonly onLeave: () => void
  /** Nothing is left to say. */
  readonly onEnd: () => void
  /** The person wants no record: help is given without one. */
  readonly onWithoutRecord: () => void
}

type Beside = 'pause' | 'emergency' | 'emergency-asked' | undefined

/** One conversation, one page at a time. Whatever happens beside it, the answers stay. */
export function ConversationView(props: ConversationViewProps) {
  const { service, opened } = props
  const conversation = useConversation(service, opened)
  const { draft, saved } = conversation
  const [beside, setBeside] = useState<Beside>()
  useIntakeOpen()
  const back = useBackButton(draft, conversation.change)
  const goOn = () => setBeside(undefined)
  const pause = () => setBeside('pause')

  if (beside === 'pause') return <Paused {...props} conversation={conversation} onGoOn={goOn} />
  if (beside === 'emergency') return <EmergencyPage saved={saved} onBack={goOn} onPause={pause} />
  return (
    <>
      <PageOfConversation
        {...props}
        network={props.network.filter(({ organisation }) => organisation !== service.organisation.id)}
        conversation={conversation}
        onBack={whereIn(draft).at > 0 ? back : undefined}
        onPause={pause}
        onEmergency={() => setBeside('emergency-asked')}
      />
      {beside === 'emergency-asked' && (
        <EmergencyDialog
          onClose={goOn}
          onSave={() => {
            setBeside('emergency')
            void conversation.handOver(draft, 'in-emergency')
          }}
        />
      )}
    </>
  )
}

type WithConversation = ConversationViewProps & { readonly conversation: OpenConversation }

function Paused({
  service,
  conversation,
  onLeave,
  onGoOn,
}: WithConversation & { readonly onGoOn: () => void }) {
  const { draft, saved, settled } = conversation
  return (
    <PausePage
      saved={saved}
      onGoOn={onGoOn}
      onLeave={() => void settled().then(onLeave)}
      onDiscard={draft.batches.length > 0 ? undefined : () => void service.discard(draft.id).then(onLeave)}
    />
  )
}

type PageOfProps = WithConversation & {
  readonly onBack: (() => void) | undefined
  readonly onPause: () => void
  readonly onEmergency: () => void
}

function PageOfConversation(props: PageOfProps) {
  const { service, conversation, network, record, onBack, onPause, onEmergency } = props
  const { draft, saved, keeping, reached, change, handing } = conversation
  const { open } = whereIn(draft)
  const { t } = useTranslation()
  const onNext = useNext(props, open.page.shows)
  const way = refusesRecord(draft) ? { next: t('intake.start.withoutRecord') } : {}
  const moves: PageMoves = { onNext, onBack, onPause, onEmergency }
  const page: ConversationPageProps = {
    open,
    draft,
    saved,
    keeping,
    reached,
    network,
    change,
    ...moves,
    ...way,
  }
  switch (open.page.shows) {
    case 'what-we-record':
      return <WhoWeArePage {...page} organisation={service.organisation} />
    case 'open-questions':
      return <OpenQuestionsPage {...page} service={service} />
    case 'earlier-statements':
      return <EarlierStatementsPage {...page} service={service} record={record} />
    case 'keep':
      return (
        <KeepPage
          {...page}
          {...{ service, handing }}
          onAskConsent={() => change(goTo(draft, 'consent-record'))}
        />
      )
    case 'leaving-sheet':
      return <LeavingSheetPage {...page} />
    default:
      return <QuestionPage {...page} />
  }
}

/** On the page where it was asked, and only there: later the worker may still come back to ask again. */
const refusesRecord = (draft: Draft): boolean =>
  whereIn(draft).open.page.id === 'consent-record' && consentToRecord(draft.answers) === 'refused'

/** What the primary button of a page does. */
function useNext(
  { conversation, onEnd, onWithoutRecord, service }: PageOfProps,
  shows: string | undefined,
): () => void {
  const { draft, change, handOver, handing } = conversation
  if (refusesRecord(draft)) return () => void service.discard(draft.id).then(onWithoutRecord)
  if (shows === 'keep') {
    return () => {
      if (handing.kind === 'making') return
      const last = forward(draft).page === draft.page
      const kept = { ...draft, stage: last ? 'ended' : 'kept' } as const
      void handOver(kept, 'at-the-end').then((handed) => {
        if (handed === 'refused') return
        if (last) onEnd()
        else conversation.move(forward)
      })
    }
  }
  if (shows === 'leaving-sheet')
    return () =>
      void handOver({ ...draft, stage: 'ended' }, 'at-the-end').then(
        (handed) => handed === 'handed-over' && onEnd(),
      )
  return () => change(forward(draft))
}
