import type { Safeguard } from '#engine/safeguard.ts'
import { assessBeforeCharge } from './1.1-legislation/assess-before-charge.ts'
import { noChargeForBeingSmuggled } from './1.1-legislation/no-charge-for-being-smuggled.ts'
import { nonPunishment } from './1.1-legislation/non-punishment.ts'
import { presumeChild } from './1.3-identification-and-referral/presume-child.ts'
import { presumeVictim } from './1.3-identification-and-referral/presume-victim.ts'

/** Every right that is watched over, in the order of the toolkit. */
export const safeguards: readonly Safeguard[] = [
  noChargeForBeingSmuggled,
  assessBeforeCharge,
  nonPunishment,
  presumeVictim,
  presumeChild,
]
