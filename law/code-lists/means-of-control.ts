import { codeList } from '#engine/dictionary.ts'

export const meansOfControl = codeList({
  id: 'means-of-control',
  title: { en: 'Means of control', fr: 'Means of control', pt: 'Means of control' },
  source: 'Amparo',
  codes: {
    'debt-bondage': { label: { en: 'Debt bondage', fr: 'Debt bondage', pt: 'Debt bondage' } },
    'takes-earnings': { label: { en: 'Takes earnings', fr: 'Takes earnings', pt: 'Takes earnings' } },
    'restricts-finances': {
      label: { en: 'Restricts finances', fr: 'Restricts finances', pt: 'Restricts finances' },
    },
    threats: { label: { en: 'Threats', fr: 'Threats', pt: 'Threats' } },
    'threat-of-law-enforcement': {
      label: {
        en: 'Threat of law enforcement',
        fr: 'Threat of law enforcement',
        pt: 'Threat of law enforcement',
      },
    },
    'threatens-children-or-family': {
      label: {
        en: 'Threatens children or family',
        fr: 'Threatens children or family',
        pt: 'Threatens children or family',
      },
    },
    'psychological-abuse': {
      label: { en: 'Psychological abuse', fr: 'Psychological abuse', pt: 'Psychological abuse' },
    },
    'physical-abuse': { label: { en: 'Physical abuse', fr: 'Physical abuse', pt: 'Physical abuse' } },
    'false-promises': { label: { en: 'False promises', fr: 'False promises', pt: 'False promises' } },
    'psychoactive-substances': {
      label: { en: 'Psychoactive substances', fr: 'Psychoactive substances', pt: 'Psychoactive substances' },
    },
    'restricts-movement': {
      label: { en: 'Restricts movement', fr: 'Restricts movement', pt: 'Restricts movement' },
    },
    'restricts-medical-care': {
      label: { en: 'Restricts medical care', fr: 'Restricts medical care', pt: 'Restricts medical care' },
    },
    'withholds-necessities': {
      label: { en: 'Withholds necessities', fr: 'Withholds necessities', pt: 'Withholds necessities' },
    },
    'excessive-working-hours': {
      label: { en: 'Excessive working hours', fr: 'Excessive working hours', pt: 'Excessive working hours' },
    },
    'withholds-documents': {
      label: { en: 'Withholds documents', fr: 'Withholds documents', pt: 'Withholds documents' },
    },
    abduction: { label: { en: 'Abduction', fr: 'Abduction', pt: 'Abduction' } },
    'abuse-of-vulnerability': {
      label: { en: 'Abuse of vulnerability', fr: 'Abuse of vulnerability', pt: 'Abuse of vulnerability' },
    },
    'abuse-of-power': { label: { en: 'Abuse of power', fr: 'Abuse of power', pt: 'Abuse of power' } },
    'payment-to-controlling-person': {
      label: {
        en: 'Payment to controlling person',
        fr: 'Payment to controlling person',
        pt: 'Payment to controlling person',
      },
    },
    other: { label: { en: 'Other', fr: 'Other', pt: 'Other' } },
  },
})
