import { instrument } from '#engine/safeguard.ts'

export const nonRefoulement = instrument({
  id: 'custom-non-refoulement',
  short: 'Custom: no return to danger',
  title: 'The principle of non-refoulement as a norm of international customary law',
  kind: 'custom',
})
