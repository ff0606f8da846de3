import type { CodeOf } from '#engine/dictionary.ts'
import type { gender } from '#law/code-lists/gender.ts'
import type { relation } from '#law/code-lists/relation.ts'
import type { service } from '#law/code-lists/service.ts'
import type { victimStatus } from '#law/code-lists/victim-status.ts'
import type { FromHtcds, ToHtcds } from './crosswalk.ts'

// HTCDS 2.0, IOM, CC BY 4.0; no endorsement implied.

type Gender = CodeOf<typeof gender>
/** `prs_Gender`. Sex is another field and is never derived from gender. */
export const genderFrom = {
  Feminine: { label: 'Feminine', ours: 'woman' },
  Masculine: { label: 'Masculine', ours: 'man' },
  TransgenderFeminine: { label: 'Transgender Feminine', ours: 'transgender-woman' },
  TransgenderMasculine: { label: 'Transgender Masculine', ours: 'transgender-man' },
  NonConforming: { label: 'Non-Conforming', ours: 'non-conforming' },
  NonSpecifiedUnknown: { label: 'Not Specified/Unknown', ours: 'unknown' },
} as const satisfies FromHtcds<Gender>

export const genderTo = {
  woman: 'Feminine',
  man: 'Masculine',
  'transgender-woman': 'TransgenderFeminine',
  'transgender-man': 'TransgenderMasculine',
  'non-conforming': 'NonConforming',
  other: 'NonSpecifiedUnknown',
} as const satisfies ToHtcds<Gender, typeof genderFrom>

type VictimStatus = CodeOf<typeof victimStatus>
/** `vic_TraffickingStatus`. "Actual" says determined, not by whom: it is never read as a court's word. */
export const victimStatusFrom = {
  PossibleVictimOfTrafficking: { label: 'Possible victim of trafficking', ours: 'possible' },
  ActualVictimOfTrafficking: { label: 'Actual victim of trafficking', ours: 'confirmed' },
  NotAVictimOfTrafficking: { label: 'Not a victim of trafficking', ours: 'not-a-victim' },
} as const satisfies FromHtcds<VictimStatus>

export const victimStatusTo = {
  possible: 'PossibleVictimOfTrafficking',
  'presumed-official': 'PossibleVictimOfTrafficking',
  confirmed: 'ActualVictimOfTrafficking',
  'confirmed-by-court': 'ActualVictimOfTrafficking',
  'not-a-victim': 'NotAVictimOfTrafficking',
} as const satisfies ToHtcds<VictimStatus, typeof victimStatusFrom>

type Relation = CodeOf<typeof relation>
/** `vic_RelationshipToTrafficker`; the standard itself spells `Unaquainted`. */
export const relationFrom = {
  Familial: { label: 'Familial', ours: 'family' },
  Acquainted: { label: 'Acquainted', ours: 'acquaintance' },
  Unaquainted: { label: 'Unaquainted', ours: 'stranger', also: ['Unacquainted'] },
} as const satisfies FromHtcds<Relation>

export const relationTo = {
  family: 'Familial',
  'intimate-partner': 'Familial',
  friend: 'Acquainted',
  acquaintance: 'Acquainted',
  'employer-or-broker': 'Acquainted',
  stranger: 'Unaquainted',
  other: null,
} as const satisfies ToHtcds<Relation, typeof relationFrom>

type Service = CodeOf<typeof service>
/** `spl_Type`: what a support plan is for. */
export const serviceFrom = {
  Education: { label: 'Education', ours: 'education' },
  Financial: { label: 'Financial', ours: 'financial' },
  Health: { label: 'Health', ours: 'health' },
  LabourExploitationRehabilitation: {
    label: 'Labour Exploitation Rehabilitation',
    ours: 'labour-exploitation-rehabilitation',
  },
  Legal: { label: 'Legal', ours: 'legal' },
  Livelihood: { label: 'Livelihood', ours: 'livelihood' },
  RightsBasedTraining: { label: 'Rights-based Training', ours: 'rights-training' },
  SexualExploitationRehabilitation: {
    label: 'Sexual Exploitation Rehabilitation',
    ours: 'sexual-exploitation-rehabilitation',
  },
  SocialCare: { label: 'Social Care', ours: 'social-care' },
} as const satisfies FromHtcds<Service>

export const serviceTo = {
  education: 'Education',
  financial: 'Financial',
  health: 'Health',
  'labour-exploitation-rehabilitation': 'LabourExploitationRehabilitation',
  legal: 'Legal',
  livelihood: 'Livelihood',
  'rights-training': 'RightsBasedTraining',
  'sexual-exploitation-rehabilitation': 'SexualExploitationRehabilitation',
  'social-care': 'SocialCare',
  accommodation: null,
  psychosocial: null,
  interpretation: null,
  documentation: null,
  'return-reintegration': null,
  'family-tracing': null,
  'child-protection': null,
  safety: null,
  'food-and-clothing': null,
} as const satisfies ToHtcds<Service, typeof serviceFrom>
