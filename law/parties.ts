import type { Words } from '#engine/dictionary.ts'
import type { DutyBearer, Party } from '#engine/safeguard.ts'

/** Who does what is to be done, as lists and plans call them. */
export const parties: Readonly<Record<Party, Words>> = {
  'frontline-officer': {
    en: 'Officer on the spot',
    fr: 'Agent sur place',
    pt: 'Agente no local',
  },
  'case-manager': { en: 'Case worker', fr: 'Suivi du dossier', pt: 'Acompanhamento do caso' },
  'child-protection-lead': {
    en: 'Child protection lead',
    fr: 'Responsable de la protection de l’enfance',
    pt: 'Responsável pela protecção da criança',
  },
  guardian: { en: 'Guardian', fr: 'Tuteur', pt: 'Tutor' },
  'shelter-manager': { en: 'Shelter manager', fr: 'Responsable du foyer', pt: 'Responsável pelo abrigo' },
  'detention-authority': {
    en: 'Detention authority',
    fr: 'Autorité de détention',
    pt: 'Autoridade de detenção',
  },
  investigator: { en: 'Investigator', fr: 'Enquêteur', pt: 'Investigador' },
  prosecutor: { en: 'Prosecutor', fr: 'Ministère public', pt: 'Ministério Público' },
  'defence-counsel': { en: 'Defence counsel', fr: 'Avocat de la défense', pt: 'Advogado de defesa' },
  'judge-liaison': { en: 'Court liaison', fr: 'Liaison avec le tribunal', pt: 'Ligação com o tribunal' },
  'immigration-authority': {
    en: 'Immigration authority',
    fr: 'Autorité de l’immigration',
    pt: 'Autoridade de migração',
  },
  'consular-liaison': { en: 'Consular liaison', fr: 'Liaison consulaire', pt: 'Ligação consular' },
  'health-worker': { en: 'Health worker', fr: 'Personnel de santé', pt: 'Profissional de saúde' },
  'independent-advocate': {
    en: 'Independent advocate',
    fr: 'Défense indépendante de la personne',
    pt: 'Defesa independente da pessoa',
  },
  'national-referral-coordinator': {
    en: 'National referral coordinator',
    fr: 'Coordination nationale de l’orientation',
    pt: 'Coordenação nacional do encaminhamento',
  },
  'head-of-office': { en: 'Person in charge', fr: 'Personne responsable', pt: 'Pessoa responsável' },
  'oversight-body': { en: 'Oversight body', fr: 'Organe de contrôle', pt: 'Órgão de fiscalização' },
}

/** The bodies of the State that owe a right. */
export const dutyBearers: Readonly<Record<DutyBearer, Words>> = {
  police: { en: 'Police', fr: 'Police', pt: 'Polícia' },
  'prosecution-service': { en: 'Prosecution service', fr: 'Ministère public', pt: 'Ministério Público' },
  courts: { en: 'Courts', fr: 'Tribunaux', pt: 'Tribunais' },
  'immigration-service': {
    en: 'Immigration service',
    fr: 'Service de l’immigration',
    pt: 'Serviço de migração',
  },
  'detention-service': { en: 'Detention service', fr: 'Service de détention', pt: 'Serviço de detenção' },
  'child-protection-service': {
    en: 'Child protection service',
    fr: 'Service de protection de l’enfance',
    pt: 'Serviço de protecção da criança',
  },
  'victim-support-service': {
    en: 'Victim support service',
    fr: 'Service d’aide aux victimes',
    pt: 'Serviço de apoio às vítimas',
  },
  'foreign-ministry': {
    en: 'Foreign ministry',
    fr: 'Ministère des Affaires étrangères',
    pt: 'Ministério dos Negócios Estrangeiros',
  },
  'health-service': { en: 'Health service', fr: 'Service de santé', pt: 'Serviço de saúde' },
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
