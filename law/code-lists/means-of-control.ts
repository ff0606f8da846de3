import { codeList } from '#engine/dictionary.ts'

/** Sexual abuse as a means of control is not here but in `exploitation.sexualViolence`: that is for a health team, never for a node. */
export const meansOfControl = codeList({
  id: 'means-of-control',
  title: { en: 'Means of control', fr: 'Moyens de contrôle', pt: 'Meios de controlo' },
  source:
    'HTCDS 2.0 (IOM) and CTDC; the last four before other are means of the Trafficking in Persons Protocol, article 3(a), that they do not code',
  codes: {
    'debt-bondage': {
      label: {
        en: 'Debt that has to be worked off',
        fr: 'Dette à rembourser par le travail',
        pt: 'Dívida a pagar com trabalho',
      },
    },
    'takes-earnings': {
      label: {
        en: 'Takes what the person earns',
        fr: 'S’empare des gains',
        pt: 'Fica com o que a pessoa ganha',
      },
    },
    'restricts-finances': {
      label: {
        en: 'Keeps the person from money',
        fr: 'Empêche l’accès à l’argent',
        pt: 'Impede o acesso ao dinheiro',
      },
    },
    threats: { label: { en: 'Threats', fr: 'Menaces', pt: 'Ameaças' } },
    'threat-of-law-enforcement': {
      label: {
        en: 'Threat with police or immigration officers',
        fr: 'Menace de dénoncer à la police ou à l’immigration',
        pt: 'Ameaça com a polícia ou a migração',
      },
    },
    'threatens-children-or-family': {
      label: {
        en: 'Uses or threatens children or family',
        fr: 'Se sert des enfants ou menace la famille',
        pt: 'Usa os filhos ou ameaça a família',
      },
    },
    'psychological-abuse': {
      label: {
        en: 'Humiliation or manipulation',
        fr: 'Humiliation ou manipulation',
        pt: 'Humilhação ou manipulação',
      },
    },
    'physical-abuse': { label: { en: 'Physical violence', fr: 'Violence physique', pt: 'Violência física' } },
    'false-promises': { label: { en: 'False promises', fr: 'Fausses promesses', pt: 'Falsas promessas' } },
    'psychoactive-substances': {
      label: { en: 'Drugs or alcohol', fr: 'Drogues ou alcool', pt: 'Drogas ou álcool' },
    },
    'restricts-movement': {
      label: { en: 'Limits movement', fr: 'Limite les déplacements', pt: 'Limita os movimentos' },
    },
    'restricts-medical-care': {
      label: {
        en: 'Keeps the person from medical care',
        fr: 'Empêche les soins médicaux',
        pt: 'Impede os cuidados médicos',
      },
    },
    'withholds-necessities': {
      label: {
        en: 'Withholds food, water or other necessities',
        fr: 'Prive de nourriture, d’eau ou du nécessaire',
        pt: 'Nega comida, água ou o necessário',
      },
    },
    'excessive-working-hours': {
      label: {
        en: 'Very long working hours',
        fr: 'Horaires de travail excessifs',
        pt: 'Horas de trabalho excessivas',
      },
    },
    'withholds-documents': {
      label: {
        en: 'Keeps the person’s documents',
        fr: 'Garde les papiers de la personne',
        pt: 'Fica com os documentos da pessoa',
      },
    },
    abduction: { label: { en: 'Abduction', fr: 'Enlèvement', pt: 'Rapto' } },
    'abuse-of-vulnerability': {
      label: {
        en: 'Takes advantage of a hard situation',
        fr: 'Abus d’une situation de vulnérabilité',
        pt: 'Abuso de uma situação de vulnerabilidade',
      },
    },
    'abuse-of-power': { label: { en: 'Abuse of power', fr: 'Abus d’autorité', pt: 'Abuso de autoridade' } },
    'payment-to-controlling-person': {
      label: {
        en: 'Payment to someone who has control over the person',
        fr: 'Paiement à qui a autorité sur la personne',
        pt: 'Pagamento a quem tem autoridade sobre a pessoa',
      },
    },
    other: { label: { en: 'Another means', fr: 'Autre moyen', pt: 'Outro meio' } },
  },
})
