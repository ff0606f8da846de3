import type { Words } from '#engine/dictionary.ts'
import type { DutyBearer, Party } from '#engine/safeguard.ts'

/** Who does what is to be done, as lists, plans and sentences call them: small letters, so that they fit in a sentence. */
export const parties: Readonly<Record<Party, Words>> = {
  'frontline-officer': { en: 'officer on the spot', fr: 'agent sur place', pt: 'agente no local' },
  'case-manager': { en: 'case worker', fr: 'personne qui suit le dossier', pt: 'quem acompanha o caso' },
  'child-protection-lead': {
    en: 'child protection',
    fr: 'protection de l’enfance',
    pt: 'protecção da criança',
  },
  guardian: { en: 'guardian', fr: 'tuteur', pt: 'tutor' },
  'shelter-manager': { en: 'head of the shelter', fr: 'responsable du foyer', pt: 'responsável pelo abrigo' },
  'detention-authority': { en: 'place of detention', fr: 'lieu de détention', pt: 'local de detenção' },
  investigator: { en: 'investigator', fr: 'enquête', pt: 'investigação' },
  prosecutor: { en: 'prosecutor', fr: 'ministère public', pt: 'Ministério Público' },
  'defence-counsel': { en: 'defence lawyer', fr: 'avocat de la défense', pt: 'advogado de defesa' },
  'judge-liaison': { en: 'contact at the court', fr: 'contact au tribunal', pt: 'contacto no tribunal' },
  'immigration-authority': {
    en: 'immigration office',
    fr: 'service de l’immigration',
    pt: 'serviço de migração',
  },
  'consular-liaison': {
    en: 'contact for consulates',
    fr: 'contact pour les consulats',
    pt: 'contacto para consulados',
  },
  'health-worker': { en: 'health worker', fr: 'personnel de santé', pt: 'profissional de saúde' },
  'independent-advocate': {
    en: 'independent advocate',
    fr: 'défense indépendante de la personne',
    pt: 'defesa independente da pessoa',
  },
  'national-referral-coordinator': {
    en: 'national referral coordinator',
    fr: 'coordination nationale de l’orientation',
    pt: 'coordenação nacional do encaminhamento',
  },
  'head-of-office': { en: 'person in charge', fr: 'personne responsable', pt: 'pessoa responsável' },
  'oversight-body': { en: 'oversight body', fr: 'organe de contrôle', pt: 'órgão de fiscalização' },
}

/** The bodies of the State that owe a right. */
export const dutyBearers: Readonly<Record<DutyBearer, Words>> = {
  police: { en: 'police', fr: 'police', pt: 'polícia' },
  'prosecution-service': { en: 'prosecution service', fr: 'ministère public', pt: 'Ministério Público' },
  courts: { en: 'courts', fr: 'tribunaux', pt: 'tribunais' },
  'immigration-service': {
    en: 'immigration service',
    fr: 'service de l’immigration',
    pt: 'serviço de migração',
  },
  'detention-service': { en: 'detention service', fr: 'service de détention', pt: 'serviço de detenção' },
  'child-protection-service': {
    en: 'child protection service',
    fr: 'service de protection de l’enfance',
    pt: 'serviço de protecção da criança',
  },
  'victim-support-service': {
    en: 'victim support service',
    fr: 'service d’aide aux victimes',
    pt: 'serviço de apoio às vítimas',
  },
  'foreign-ministry': {
    en: 'foreign ministry',
    fr: 'ministère des Affaires étrangères',
    pt: 'Ministério dos Negócios Estrangeiros',
  },
  'health-service': { en: 'health service', fr: 'service de santé', pt: 'serviço de saúde' },
}

/**
 * Which kinds of organisation answer for a party: what only the facts of several organisations together yield reaches
 * the one that is to act. Empty where the party works inside whichever office holds the case, which is told anyway; and
 * for contact with consulates, because no consulate is told of a person who did not ask for it (SG-PRO-05-B).
 */
export const answersFor = {
  'frontline-officer': ['police', 'labour-inspection', 'immigration'],
  'case-manager': [],
  'child-protection-lead': ['child-protection'],
  guardian: ['child-protection'],
  'shelter-manager': ['shelter'],
  'detention-authority': ['police', 'immigration'],
  investigator: ['police', 'labour-inspection'],
  prosecutor: ['prosecution'],
  'defence-counsel': ['legal-aid'],
  'judge-liaison': [],
  'immigration-authority': ['immigration'],
  'consular-liaison': [],
  'health-worker': ['health'],
  'independent-advocate': ['legal-aid'],
  'national-referral-coordinator': ['coordination'],
  'head-of-office': [],
  'oversight-body': ['oversight'],
} as const satisfies Readonly<Record<Party, readonly string[]>>
