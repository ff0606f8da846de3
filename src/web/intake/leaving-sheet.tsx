import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '../look/button.tsx'
import { LanguageSwitch } from '../look/language-switch.tsx'
import { useLanguage } from '../words/speak.ts'
import { answer } from './conversation.ts'
import type { Draft } from './draft.ts'
import type { Question } from './flow.ts'
import { fieldOf, useQuestionWords } from './intake-words.ts'
import { codesOf } from './open-pages.ts'
import { ConversationFrame, type ConversationPageProps } from './question-page.tsx'
import { QuestionView } from './question-view.tsx'
import { summaryOf } from './summary.ts'

/** Where the page of a case is. */
export const caseAddress = (record: string): string => `/cases/${record}`

/**
 * For the person, in the language that is chosen here: what was written and shared, what was refused, rights, what
 * comes next, how to stop or complain. On paper it is neutral: no name, no answer, no word that tells what it is about.
 */
export function LeavingSheetPage(props: ConversationPageProps) {
  const { draft, open, change, network, saved } = props
  const { t } = useTranslation()
  const carry = codesOf(draft.answers['safe-to-carry']).includes('yes')
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
      <div className="row-of-things not-printed">
        {carry && <Button onPress={() => window.print()}>{t('intake.sheet.print')}</Button>}
        {saved === 'sent' && (
          <ButtonLink href={caseAddress(draft.record)}>{t('intake.sheet.openCase')}</ButtonLink>
        )}
      </div>
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

/** Names what was written down by its short label, and only on the screen. */
function Recorded({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { said } = summaryOf(draft)
  const labels = new Set(
    said.flatMap(({ question }) => {
      const label = fieldOf(question)?.label[language]
      return label === undefined || question.field === 'consent.state' ? [] : [label]
    }),
  )
  const nothing = draft.batches.length === 0 || labels.size === 0
  return (
    <section className="not-printed">
      <h2>{t('intake.sheet.recorded')}</h2>
      {nothing ? (
        <p>{t('intake.sheet.nothingRecorded')}</p>
      ) : (
        <ul>
          {[...labels].map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
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
  const { refused, declined } = summaryOf(draft)
  const questions: readonly Question[] = [...refused, ...declined]
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
