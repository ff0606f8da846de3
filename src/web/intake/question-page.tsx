import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { NetworkView } from '#http/api/records.ts'
import { Back } from '../look/back.tsx'
import { Button } from '../look/button.tsx'
import { Notice } from '../look/notice.tsx'
import { Page } from '../look/page.tsx'
import type { SaveStateCode } from '../look/save-state.tsx'
import type { Keeping } from '../offline/draft-keeper.ts'
import { answer, progressIn } from './conversation.ts'
import { ConversationBar } from './conversation-bar.tsx'
import type { Draft } from './draft.ts'
import { useQuestionWords } from './intake-words.ts'
import type { OpenPage } from './open-pages.ts'
import { QuestionView } from './question-view.tsx'
import { SealedNote } from './sealed-note.tsx'
import type { Reached } from './use-conversation.ts'

export type PageMoves = {
  readonly onNext: () => void
  readonly onBack: (() => void) | undefined
  readonly onPause: () => void
  readonly onEmergency: () => void
}

export type ConversationPageProps = PageMoves & {
  readonly open: OpenPage
  readonly draft: Draft
  readonly saved: SaveStateCode
  readonly keeping: Keeping
  readonly reached: Reached
  readonly network: NetworkView
  readonly change: (next: Draft) => void
  /** What the primary button says instead of *Next*. */
  readonly next?: string
}

type FrameProps = Pick<ConversationPageProps, 'draft' | 'saved' | 'keeping' | 'open'> &
  PageMoves & {
    readonly question: string
    readonly lead?: ReactNode
    /** What the primary button says; without it *Next*. */
    readonly next?: string
    readonly busy?: 'busy'
    readonly children: ReactNode
  }

/** What all pages of a conversation have in the same place. */
export function ConversationFrame(props: FrameProps) {
  const { draft, saved, keeping, question, lead, busy, children, onNext, onBack, onPause } = props
  const { t } = useTranslation()
  return (
    <Page
      question={question}
      title={t('intake.tab')}
      kicker={<Place draft={draft} speaks={props.open.page.speaks} onBack={onBack} />}
      lead={lead}
      bar={<ConversationBar saved={saved} onPause={onPause} />}
      onSubmit={() => {
        if (!busy) onNext()
      }}
      actions={<Ways {...props} />}
    >
      {keeping === 'failed' && <NotKept />}
      {children}
    </Page>
  )
}

function Ways({ next, busy, onEmergency }: Pick<FrameProps, 'next' | 'busy' | 'onEmergency'>) {
  const { t } = useTranslation()
  return (
    <div className="conversation-actions">
      <Button manner="primary" type="submit" busy={busy === 'busy'}>
        {next ?? t('intake.next')}
      </Button>
      <Button small onPress={onEmergency}>
        {t('intake.bar.emergency')}
      </Button>
    </div>
  )
}

type PlaceProps = Pick<ConversationPageProps, 'draft' | 'onBack'> & {
  readonly speaks: OpenPage['page']['speaks']
}

/** The way back, progress by matter, and to whom the page speaks. */
function Place({ draft, speaks, onBack }: PlaceProps) {
  const { t } = useTranslation()
  const { matter, number, all } = progressIn(draft)
  return (
    <>
      {onBack && <Back to={onBack} />}
      <div className="place not-printed">
        <span>{t('intake.place', { matter: t(`intake.matters.${matter}`), number, all })}</span>
        <span className="speaks">{t(`intake.speaks.${speaks}`)}</span>
      </div>
    </>
  )
}

function NotKept() {
  const { t } = useTranslation()
  return <Notice what={t('intake.lost.what')} next={t('intake.lost.next')} />
}

/** A page of one to three questions of one matter. The first question is its heading. */
export function QuestionPage(props: ConversationPageProps) {
  const { open, draft, network, change } = props
  const wordsFor = useQuestionWords()
  const [first] = open.questions
  const heading = first ? wordsFor(first).ask : ''
  return (
    <ConversationFrame {...props} question={heading}>
      {open.questions.map((question, index) => (
        <QuestionView
          key={`${draft.id}-${question.id}`}
          question={question}
          given={draft.answers[question.id]}
          draft={draft}
          network={network}
          place={index === 0 ? 'heading' : 'below'}
          onGive={(given) => change(answer(draft, question.id, given))}
        />
      ))}
      <SealedNote draft={draft} change={change} />
    </ConversationFrame>
  )
}
