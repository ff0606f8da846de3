import { section } from '#engine/dictionary.ts'
import { moment } from './kinds.ts'

/** Whatever fits nowhere else, or was volunteered and must not be asked. Always sealed. */
export const note = section({
  id: 'note',
  items: 'many',
  label: { en: 'Note', fr: 'Note', pt: 'Nota' },
  fields: {
    text: {
      type: { kind: 'text', longest: 8000 },
      holds: { sealed: 'narrative' },
      merge: 'ask',
      label: { en: 'Note', fr: 'Note', pt: 'Nota' },
    },
    at: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'Date', fr: 'Date', pt: 'Data' },
    },
  },
})
