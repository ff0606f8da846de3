import { useTranslation } from 'react-i18next'
import type { Field } from '#engine/dictionary.ts'
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
  const { t } = useTranslation()
  const find = useFindMessage()
  const language = useLanguage()
  return (question) => {
    const { id } = question
    const field = fieldOf(question)
    const own = find(`intake.questions.${id}`)
    return {
      ask: own ?? field?.ask?.[language] ?? field?.label[language] ?? id,
      why: find(`intake.why.${id}`) ?? (own === undefined ? field?.why?.[language] : undefined),
      label: (code) => {
        const said = find(`intake.answers.${id}.${code}`)
        if (said !== undefined) return said
        if (code === 'yes') return t('intake.yes')
        if (code === 'no') return t('intake.no')
        if (code === 'unknown') return t('look.quiet.unknown')
        if (code === 'declined') return t('look.quiet.declined')
        const type = field?.type
        const list = type?.kind === 'code' || type?.kind === 'codes' ? type.list.codes[code] : undefined
        return list?.label[language] ?? code
      },
    }
  }
}
