import { section } from '#engine/dictionary.ts'
import { moment } from './kinds.ts'

export const note = section({
  id: 'note',
  items: 'many',
  label: { en: 'Note', fr: 'Note', pt: 'Note' },
  fields: {
    text: {
      type: { kind: 'text', longest: 8000 },
      holds: { sealed: 'narrative' },
      merge: 'ask',
      label: { en: 'Text', fr: 'Text', pt: 'Text' },
    },
    at: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'At', fr: 'At', pt: 'At' },
    },
  },
})
