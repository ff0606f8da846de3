import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '../look/button.tsx'
import { LanguageSwitch } from '../look/language-switch.tsx'
import { Unfold } from '../look/unfold.tsx'
import { useKeys } from '../session/session.ts'
import { mayEnter } from '../shell/who-may.ts'
import { currentLanguage, speak, useLanguage } from '../words/speak.ts'
import { answer } from './conversation.ts'
import type { Draft } from './draft.ts'
import { useQuestionWords } from './intake-words.ts'
import { codesOf } from './open-pages.ts'
import { ConversationFrame, type ConversationPageProps } from './question-page.tsx'
import { QuestionView } from './question-view.tsx'
import { answeredIn, isRefusal, mattersOf } from './summary.ts'

/** Where the page of a case is. */
const caseAddress = (record: string): string => `/cases/${record}`

/**
 * For the person, in the language that is chosen here: what was written and shared, what was refused, rights, what
 * comes next, how to stop or complain. On paper it is neutral: no name, no answer, no word that tells what it is about.
 */
export function LeavingSheetPage(props: ConversationPageProps) {
  const { draft, open, change, network, reached } = props
  const { t } = useTranslation()
  useOwnLanguageAfterwards()
  return (
    <ConversationFrame {...props} question={t('intake.sheet.heading')} next={t('intake.sheet.done')}>
      <div className="not-printed stack">
        <LanguageSwitch />
      </div>
      <article className="stack sheet">
        <p className="only-printed">
          <strong>{t('intake.sheet.paperTitle')}</strong>
        </p>
        <Recorded draft={draft} />
        <Shared draft={draft} network={network} />
        <Refused draft={draft} />
        <Rights />
        <OnPaper />
      </article>
      <SheetActions draft={draft} reached={reached} />
      <div className="not-printed">
        {open.questions.map((question) => (
          <QuestionView
            key={question.id}
            question={question}
            given={draft.answers[question.id]}
            draft={draft}
            network={network}
            place="below"
            onGive={(given) => change(answer(draft, question.id, given))}
          />
        ))}
      </div>
    </ConversationFrame>
  )
}

/** The page speaks the person's language; when it closes, the worker's own comes back. */
function useOwnLanguageAfterwards(): void {
  const [own] = useState(currentLanguage)
  useEffect(() => () => void speak(own), [own])
}

/** Paper only for whom it is safe to carry; the case once the office has it. */
function SheetActions({ draft, reached }: Pick<ConversationPageProps, 'draft' | 'reached'>) {
  const { t } = useTranslation()
  const { user } = useKeys().me
  const canCarry = codesOf(draft.answers['safe-to-carry']).includes('yes')
  return (
    <div className="row-of-things not-printed">
      {canCarry && <Button onPress={() => window.print()}>{t('intake.sheet.print')}</Button>}
      {reached === 'sent' && mayEnter(user.role, '/cases') === 'yes' && (
        <ButtonLink href={caseAddress(draft.record)}>{t('intake.sheet.openCase')}</ButtonLink>
      )}
    </div>
  )
}

/** By matter, on the screen alone. The whole of it unfolds for whoever asks. */
function Recorded({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const wordsFor = useQuestionWords()
  const answered = answeredIn(draft).filter((each) => !isRefusal(each))
  return (
    <section className="not-printed">
      <h2>{t('intake.sheet.recorded')}</h2>
      {draft.batches.length === 0 || answered.length === 0 ? (
        <p>{t('intake.sheet.nothingRecorded')}</p>
      ) : (
        <Unfold
          summary={mattersOf(answered)
            .map((matter) => t(`intake.matters.${matter}`))
            .join(' · ')}
        >
          <ul>
            {answered.map(({ question }) => (
              <li key={question.id}>{wordsFor(question).ask}</li>
            ))}
          </ul>
        </Unfold>
      )}
    </section>
  )
}

function Shared({ draft, network }: Pick<ConversationPageProps, 'draft' | 'network'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const allowed = codesOf(draft.answers['consent-recipients'])
  const names = network.filter(({ organisation }) => allowed.includes(organisation)).map(({ name }) => name)
  return (
    <section className="not-printed">
      <h2>{t('intake.sheet.shared')}</h2>
      <p>{t('intake.sheet.sharedNothing')}</p>
      {names.length > 0 && (
        <p>{t('intake.sheet.sharedWith', { who: new Intl.ListFormat(language).format(names) })}</p>
      )}
    </section>
  )
}

function Refused({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const wordsFor = useQuestionWords()
  const questions = answeredIn(draft)
    .filter(isRefusal)
    .map(({ question }) => question)
  return (
    <section className="not-printed">
      <h2>{t('intake.sheet.refused')}</h2>
      {questions.length === 0 ? (
        <p>{t('intake.sheet.refusedNothing')}</p>
      ) : (
        <ul>
          {questions.map((question) => (
            <li key={question.id}>{wordsFor(question).ask}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Rights() {
  const { t } = useTranslation()
  return (
    <>
      <section>
        <h2>{t('intake.sheet.rights')}</h2>
        <ul>
          <li>{t('intake.sheet.rightSafe')}</li>
          <li>{t('intake.sheet.rightRefuse')}</li>
          <li>{t('intake.sheet.rightInterpreter')}</li>
          <li>{t('intake.sheet.rightConsulate')}</li>
          <li>{t('intake.sheet.rightReturn')}</li>
        </ul>
      </section>
      <section>
        <h2>{t('intake.sheet.nextHeading')}</h2>
        <p>{t('intake.sheet.next')}</p>
      </section>
      <section>
        <h2>{t('intake.sheet.stopHeading')}</h2>
        <p>{t('intake.sheet.stop')}</p>
        <p>{t('intake.sheet.complain')}</p>
      </section>
    </>
  )
}

/** Written by hand: the worker decides what may stand on a paper that others may find. */
function OnPaper() {
  const { t } = useTranslation()
  return (
    <dl className="only-printed by-hand">
      <div>
        <dt>{t('intake.sheet.contact')}</dt>
        <dd />
      </div>
      <div>
        <dt>{t('intake.sheet.phone')}</dt>
        <dd />
      </div>
    </dl>
  )
}
