import type { Words } from '#engine/dictionary.ts'

/**
 * The closed vocabularies of the UNODC GLOTIP dataset: the wording of the file on the left, our code on the
 * right. Source: the release of 14 April 2025; sex and age as in the UNODC questionnaire on trafficking in persons.
 */
export const indicatorOf = {
  'Detected trafficking victims': 'detected-victims',
  'Persons brought into formal contact': 'persons-in-formal-contact',
  'Persons prosecuted': 'persons-prosecuted',
  'Persons convicted': 'persons-convicted',
  'Offences of trafficking in persons': 'offences',
} as const

export const dimensionOf = {
  Total: 'total',
  'by form of exploitation': 'form',
  'by citizenship': 'citizenship',
  'by country of repatriation': 'repatriation',
} as const

export const sexOf = {
  Total: 'total',
  Female: 'female',
  Male: 'male',
  Other: 'other',
  Unknown: 'unknown',
} as const

export const ageOf = {
  Total: 'total',
  '0 to 17 years': 'under-18',
  '18 years or over': '18-or-over',
  Unknown: 'unknown',
} as const

export const formOf = {
  'Sexual exploitation': 'sexual-exploitation',
  'Forced labour': 'forced-labour',
  'Other forms of exploitation': 'other-forms',
} as const

export type Indicator = (typeof indicatorOf)[keyof typeof indicatorOf]
export type Dimension = (typeof dimensionOf)[keyof typeof dimensionOf]
export type Sex = (typeof sexOf)[keyof typeof sexOf]
export type Age = (typeof ageOf)[keyof typeof ageOf]
export type Form = (typeof formOf)[keyof typeof formOf]

/** The code for a wording of the file; `undefined` where the vocabulary does not have it. */
export const codeIn = <Code extends string>(
  vocabulary: Readonly<Record<string, Code>>,
  wording: string,
): Code | undefined => (Object.hasOwn(vocabulary, wording) ? vocabulary[wording] : undefined)

/** What a page or a chart calls each code. */
export const glotipWords = {
  indicator: {
    'detected-victims': {
      en: 'Detected victims of trafficking',
      fr: 'Victimes de la traite détectées',
      pt: 'Vítimas de tráfico de pessoas detectadas',
    },
    'persons-in-formal-contact': {
      en: 'Persons in formal contact with the police or justice',
      fr: 'Personnes en contact formel avec la police ou la justice',
      pt: 'Pessoas em contacto formal com a polícia ou a justiça',
    },
    'persons-prosecuted': { en: 'Persons prosecuted', fr: 'Personnes poursuivies', pt: 'Pessoas acusadas' },
    'persons-convicted': { en: 'Persons convicted', fr: 'Personnes condamnées', pt: 'Pessoas condenadas' },
    offences: {
      en: 'Offences of trafficking in persons',
      fr: 'Infractions de traite des personnes',
      pt: 'Crimes de tráfico de pessoas',
    },
  },
  sex: {
    total: { en: 'Total', fr: 'Total', pt: 'Total' },
    female: { en: 'Female', fr: 'Femmes et filles', pt: 'Mulheres e raparigas' },
    male: { en: 'Male', fr: 'Hommes et garçons', pt: 'Homens e rapazes' },
    other: { en: 'Other', fr: 'Autre', pt: 'Outro' },
    unknown: { en: 'Unknown', fr: 'Inconnu', pt: 'Desconhecido' },
  },
  age: {
    total: { en: 'Total', fr: 'Total', pt: 'Total' },
    'under-18': { en: '0 to 17 years', fr: '0 à 17 ans', pt: '0 a 17 anos' },
    '18-or-over': { en: '18 years or over', fr: '18 ans ou plus', pt: '18 anos ou mais' },
    unknown: { en: 'Unknown', fr: 'Inconnu', pt: 'Desconhecido' },
  },
  form: {
    'sexual-exploitation': {
      en: 'Sexual exploitation',
      fr: 'Exploitation sexuelle',
      pt: 'Exploração sexual',
    },
    'forced-labour': { en: 'Forced labour', fr: 'Travail forcé', pt: 'Trabalho forçado' },
    'other-forms': {
      en: 'Other forms of exploitation',
      fr: 'Autres formes d’exploitation',
      pt: 'Outras formas de exploração',
    },
  },
} as const satisfies {
  indicator: Record<Indicator, Words>
  sex: Record<Sex, Words>
  age: Record<Age, Words>
  form: Record<Form, Words>
}

/** What each indicator counts, for the line under a chart. */
export const glotipDefinitions = {
  'detected-victims': {
    en: 'Persons whom an authority or service of this State detected as victims of trafficking in that calendar year, as the State counts them. People who were never detected are not in it.',
    fr: 'Personnes qu’une autorité ou un service de cet État a détectées comme victimes de la traite durant l’année civile, selon son propre comptage. Celles qui n’ont jamais été détectées n’y figurent pas.',
    pt: 'Pessoas que uma autoridade ou um serviço deste Estado detectou como vítimas de tráfico de pessoas nesse ano civil, segundo a contagem do Estado. As que nunca foram detectadas não estão aqui.',
  },
  'persons-in-formal-contact': {
    en: 'Persons suspected of, arrested for or cautioned for trafficking in persons in that calendar year.',
    fr: 'Personnes soupçonnées, arrêtées ou averties pour traite des personnes durant l’année civile.',
    pt: 'Pessoas suspeitas, detidas ou advertidas por tráfico de pessoas nesse ano civil.',
  },
  'persons-prosecuted': {
    en: 'Persons against whom a prosecution for trafficking in persons was begun in that calendar year.',
    fr: 'Personnes contre lesquelles des poursuites pour traite des personnes ont été engagées durant l’année civile.',
    pt: 'Pessoas contra quem se iniciou um processo por tráfico de pessoas nesse ano civil.',
  },
  'persons-convicted': {
    en: 'Persons convicted of trafficking in persons in that calendar year.',
    fr: 'Personnes condamnées pour traite des personnes durant l’année civile.',
    pt: 'Pessoas condenadas por tráfico de pessoas nesse ano civil.',
  },
  offences: {
    en: 'Offences of trafficking in persons recorded in that calendar year.',
    fr: 'Infractions de traite des personnes enregistrées durant l’année civile.',
    pt: 'Crimes de tráfico de pessoas registados nesse ano civil.',
  },
} as const satisfies Record<Indicator, Words>
