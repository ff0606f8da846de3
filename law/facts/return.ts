import { section } from '#engine/dictionary.ts'
import { returnDanger } from './return-danger.ts'
import { returnPlan } from './return-plan.ts'

/** Return, removal, transfer or extradition, and what is owed before and after. */
export const returnSection = section({
  id: 'return',
  items: 'many',
  label: { en: 'Return and reintegration', fr: 'Retour et réintégration', pt: 'Regresso e reintegração' },
  fields: { ...returnPlan, ...returnDanger },
})
