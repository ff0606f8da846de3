import type { FieldPath } from '#engine/dictionary.ts'
import type { Answers, Question } from './flow.ts'

/** Questions that no flow holds: open rights ask for them, and their answers carry the field in their name. */

const prefix = 'law'
const isPath = (text: string): text is FieldPath => /^[a-z]+\.[a-zA-Z0-9]+$/.test(text)

/** @param item key of the item that the right is about; without one, that of the section. */
export function lawQuestion(field: FieldPath, item: string | undefined): Question {
  const [section = ''] = field.split('.')
  const key = item ?? section
  return { id: `${prefix}|${key}|${field}`, field, item: key, said: 'not-stated' }
}

/** The ones that were answered in this conversation. */
export function lawQuestionsIn(answers: Answers): readonly Question[] {
  return Object.keys(answers).flatMap((id) => {
    const [kind, item, field = ''] = id.split('|')
    return kind === prefix && isPath(field) ? [lawQuestion(field, item)] : []
  })
}
