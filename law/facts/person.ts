import { section } from '#engine/dictionary.ts'
import { personAge } from './person-age.ts'
import { personIdentity } from './person-identity.ts'
import { personSpeaking } from './person-speaking.ts'
import { personStanding } from './person-standing.ts'

/** The subject of the record. One record, one person; roles such as victim or accused are sections, not types. */
export const person = section({
  id: 'person',
  items: 'one',
  label: { en: 'Person', fr: 'Personne', pt: 'Pessoa' },
  fields: { ...personIdentity, ...personAge, ...personSpeaking, ...personStanding },
})
