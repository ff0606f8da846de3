import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldPath } from '#engine/dictionary.ts'
import type { NetworkView } from '#http/api/records.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { recordState } from '#record/record-state.ts'
import { ScreeningInterview } from '../intake/screening-interview-page.tsx'
import { Back } from '../look/back.tsx'
import { ButtonLink } from '../look/button.tsx'
import { Page } from '../look/page.tsx'
import { SaveState } from '../look/save-state.tsx'
import { Skeleton } from '../look/skeleton.tsx'
import { AddView } from './add-view.tsx'
import type { Target } from './answers.ts'
import { CaseActions } from './case-actions.tsx'
import { CaseNotices } from './case-notices.tsx'
import { ClosedView } from './closed-view.tsx'
import { DeskView } from './desk-view.tsx'
import { GlanceView } from './glance-view.tsx'
import { PlanView } from './plan-view.tsx'
import { QuestionsView } from './questions-view.tsx'
import { RightsView } from './rights-view.tsx'
import { SectionsView } from './sections-view.tsx'
import { SharesView } from './shares-view.tsx'
import { StoryView } from './story-view.tsx'
import { TeamView } from './team-view.tsx'
import type { OpenCase } from './use-case.ts'
import { useNetworkView } from './use-network-view.ts'
import { type Sight, useSight } from './use-sight.ts'

/** A form that is to be opened at its place on the page. */
export type Asked = {
  /** Where on the page: keeps what is typed under this name. */
  readonly name: string
  readonly title: string
  readonly paths: readonly FieldPath[]
  readonly target: Target
  /** The moment that is filled in with this minute. */
  readonly now: FieldPath | undefined
}

export type CasePart = {
  readonly open: OpenCase
  readonly network: NetworkView
  readonly sight: Sight
  /** Opens a form under the first screen. */
  readonly ask: (asked: Asked) => void
}

export function CaseView({ open }: { readonly open: OpenCase }) {
  const network = useNetworkView()
  const sight = useSight(open.view.record)
  const [asked, setAsked] = useState<Asked>()
  const [interview, setInterview] = useState<'open'>()
  const part: CasePart = { open, network, sight, ask: setAsked }
  if (interview)
    return (
      <ScreeningInterview
        record={open.view.record}
        folded={open.record.folded}
        branch={open.record.branch}
        onEnd={() => setInterview(undefined)}
      />
    )
  return (
    <Sheet
      {...part}
      asked={asked}
      onClose={() => setAsked(undefined)}
      onInterview={() => setInterview('open')}
    />
  )
}

type SheetProps = CasePart & {
  readonly asked: Asked | undefined
  readonly onClose: () => void
  readonly onInterview: () => void
}

function Sheet({ asked, onClose, onInterview, ...part }: SheetProps) {
  const { t } = useTranslation()
  const { open } = part
  return (
    <Page
      question={open.view.code}
      title={t('cases.title')}
      kicker={
        <span className="case-kicker">
          <Back to="/today">{t('today.title')}</Back>
          <SaveState state={open.saved} />
        </span>
      }
      actions={asked ? undefined : <CaseActions {...part} />}
    >
      <ClosedView {...part} />
      <GlanceView {...part} />
      <CaseNotices {...part} />
      {asked && <DeskView key={asked.name} {...part} asked={asked} onClose={onClose} />}
      {open.rights ? (
        <>
          <RightsView {...part} />
          <PlanView {...part} />
          <QuestionsView {...part} />
        </>
      ) : (
        <Skeleton lines={4} />
      )}
      <AddView {...part} onInterview={onInterview} />
      <TeamView {...part} />
      <SharesView {...part} />
      <SectionsView {...part} />
      <StoryView {...part} />
      <CloseLink {...part} />
    </Page>
  )
}

/** Quiet, and below everything: never beside the next step. */
function CloseLink({ open }: Pick<CasePart, 'open'>) {
  const { t } = useTranslation()
  if (recordState(open.record.folded, dictionary) !== 'open') return null
  return (
    <div>
      <ButtonLink manner="quiet" href={`/cases/${open.view.record}/close`}>
        {t('cases.close.ask')}
      </ButtonLink>
    </div>
  )
}
