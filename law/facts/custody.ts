import { section } from '#engine/dictionary.ts'
import { custodyGrounds } from './custody-grounds.ts'
import { custodyHolding } from './custody-holding.ts'

export const custody = section({
  id: 'custody',
  items: 'many',
  label: { en: 'Custody', fr: 'Custody', pt: 'Custody' },
  fields: { ...custodyHolding, ...custodyGrounds },
})
