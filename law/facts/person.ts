import { section } from '#engine/dictionary.ts'
import { personAge } from './person-age.ts'
import { personIdentity } from './person-identity.ts'
import { personSpeaking } from './person-speaking.ts'
import { personStanding } from './person-standing.ts'

export const person = section({
  id: 'person',
  items: 'one',
  label: { en: 'Person', fr: 'Person', pt: 'Person' },
  fields: { ...personIdentity, ...personAge, ...personSpeaking, ...personStanding },
})
