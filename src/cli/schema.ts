import { dictionary } from '#law/facts/dictionary.ts'
import { caseSchema } from '#record/case-schema.ts'

/** What `amparo schema case` prints: the JSON Schema of the file that `amparo check` reads. */
export function caseSchemaText(): string {
  return `${JSON.stringify(caseSchema(dictionary), undefined, 2)}\n`
}
