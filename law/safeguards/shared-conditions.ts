import { all, fact, is, not, onRecord, recorded, unlessEstablished } from '#engine/condition.ts'

/** Conditions that several rights share, each named once. */

/** Not dropped, not acquitted, not over. A stage that nobody gave counts as still running. */
export const chargeStands = all(
  unlessEstablished(is('charge.stage', 'discontinued', 'cleared')),
  not(recorded('charge.endedAt')),
)

/** Custody whose end is not on record. */
export const stillHeld = not(recorded('custody.endedAt'))

/** The person asked to go and does so freely. Both must be on record. */
export const returnIsWished = all(fact('return.askedByPerson'), fact('return.voluntary'))

/** Planned and not cancelled; also one that was carried out, unless the person had wished for it. */
export const returnStands = all(
  fact('return.planned'),
  not(recorded('return.cancelledAt')),
  unlessEstablished(all(recorded('return.carriedOutAt'), returnIsWished)),
)

/** A return against or without the person's wish that still lies ahead. */
export const removalAhead = all(
  fact('return.planned'),
  not(recorded('return.cancelledAt')),
  not(recorded('return.carriedOutAt')),
  not(onRecord(returnIsWished)),
)
