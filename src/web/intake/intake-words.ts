import { useTranslation } from 'react-i18next'
import type { Field, Words } from '#engine/dictionary.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { useLanguage } from '../words/speak.ts'
import type { Question } from './flow.ts'

/** A message that a flow names by an identifier; `undefined` where there is none. */
export function useFindMessage(): (key: string) => string | undefined {
  const { i18n } = useTranslation()
  return (key) => {
    const message: unknown = i18n.getResource(i18n.language, 'words', key)
    return typeof message === 'string' ? message : undefined
  }
}

export function fieldOf(question: Pick<Question, 'field'>): Field | undefined {
  const [section = '', name = ''] = question.field?.split('.') ?? []
  return dictionary.sections[section]?.fields[name]
}

export type QuestionWords = {
  readonly ask: string
  readonly why: string | undefined
  /** What a code is called: by this question, as yes or no, or by its code list. */
  readonly label: (code: string) => string
}

/** A question in the words of the law book, unless this page has to put it otherwise. */
export function useQuestionWords(): (question: Question) => QuestionWords {
  const find = useFindMessage()
  const language = useLanguage()
  const plain = usePlainAnswers()
  return (question) => {
    const { id } = question
    const field = fieldOf(question)
    const own = find(`intake.questions.${id}`)
    const words = askedAs(field)
    return {
      ask: own ?? words?.[language] ?? id,
      // The reasons of the law book belong to its own wording.
      why: find(`intake.why.${id}`) ?? (own ? undefined : field?.why?.[language]),
      label: (code) =>
        find(`intake.answers.${id}.${code}`) ?? plain(code) ?? codeWords(field, code)?.[language] ?? code,
    }
  }
}

const askedAs = (field: Field | undefined): Words | undefined => field?.ask ?? field?.label

/** What every question can be answered with, whatever it is about. */
function usePlainAnswers(): (code: string) => string | undefined {
  const { t } = useTranslation()
  const answers: Readonly<Record<string, string>> = {
    yes: t('intake.yes'),
    no: t('intake.no'),
    unknown: t('look.quiet.unknown'),
    declined: t('look.quiet.declined'),
  }
  return (code) => (Object.hasOwn(answers, code) ? answers[code] : undefined)
}

function codeWords(field: Field | undefined, code: string): Words | undefined {
  const type = field?.type
  return type?.kind === 'code' || type?.kind === 'codes' ? type.list.codes[code]?.label : undefined
}
