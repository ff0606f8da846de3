import { section } from '#engine/dictionary.ts'
import { custodyGrounds } from './custody-grounds.ts'
import { custodyHolding } from './custody-holding.ts'

/** Any place that the person may not leave, whatever it is called. */
export const custody = section({
  id: 'custody',
  items: 'many',
  label: { en: 'Custody', fr: 'Privation de liberté', pt: 'Detenção' },
  fields: { ...custodyHolding, ...custodyGrounds },
})
