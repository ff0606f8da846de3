import type { Safeguard } from '#engine/safeguard.ts'
import { assessBeforeCharge } from './1.1-legislation/assess-before-charge.ts'
import { noChargeForBeingSmuggled } from './1.1-legislation/no-charge-for-being-smuggled.ts'
import { nonPunishment } from './1.1-legislation/non-punishment.ts'
import { noHarmByRaids } from './1.3-identification-and-referral/no-harm-by-raids.ts'
import { offerReferral } from './1.3-identification-and-referral/offer-referral.ts'
import { presumeChild } from './1.3-identification-and-referral/presume-child.ts'
import { presumeVictim } from './1.3-identification-and-referral/presume-victim.ts'
import { respectWishes } from './1.3-identification-and-referral/respect-wishes.ts'
import { actOnDanger } from './1.4-protection-and-assistance/act-on-danger.ts'
import { childrenNotHeld } from './1.4-protection-and-assistance/children-not-held.ts'
import { consularInformation } from './1.4-protection-and-assistance/consular-information.ts'
import { guardianAndVoice } from './1.4-protection-and-assistance/guardian-and-voice.ts'
import { helpWithoutConditions } from './1.4-protection-and-assistance/help-without-conditions.ts'
import { noConsularContactUnasked } from './1.4-protection-and-assistance/no-consular-contact-unasked.ts'
import { servicesByConsent } from './1.4-protection-and-assistance/services-by-consent.ts'
import { victimsNotHeld } from './1.4-protection-and-assistance/victims-not-held.ts'
import { chanceToClaimAsylum } from './1.5-return-and-reintegration/chance-to-claim-asylum.ts'
import { childReturnByBestInterests } from './1.5-return-and-reintegration/child-return-by-best-interests.ts'
import { noCollectiveExpulsion } from './1.5-return-and-reintegration/no-collective-expulsion.ts'
import { noReturnToDanger } from './1.5-return-and-reintegration/no-return-to-danger.ts'
import { understandAndBeUnderstood } from './1.8-prosecution-and-defence/understand-and-be-understood.ts'

/** Every right that is watched over, in the order of the toolkit. */
export const safeguards: readonly Safeguard[] = [
  noChargeForBeingSmuggled,
  assessBeforeCharge,
  nonPunishment,
  presumeVictim,
  presumeChild,
  noHarmByRaids,
  respectWishes,
  offerReferral,
  actOnDanger,
  helpWithoutConditions,
  servicesByConsent,
  victimsNotHeld,
  consularInformation,
  noConsularContactUnasked,
  childrenNotHeld,
  guardianAndVoice,
  noReturnToDanger,
  noCollectiveExpulsion,
  chanceToClaimAsylum,
  childReturnByBestInterests,
  understandAndBeUnderstood,
]
