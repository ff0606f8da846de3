import { codeList } from '#engine/dictionary.ts'

export const relation = codeList({
  id: 'relation',
  title: { en: 'Relation', fr: 'Relation', pt: 'Relation' },
  source: 'Amparo',
  codes: {
    family: { label: { en: 'Family', fr: 'Family', pt: 'Family' } },
    'intimate-partner': { label: { en: 'Intimate partner', fr: 'Intimate partner', pt: 'Intimate partner' } },
    friend: { label: { en: 'Friend', fr: 'Friend', pt: 'Friend' } },
    acquaintance: { label: { en: 'Acquaintance', fr: 'Acquaintance', pt: 'Acquaintance' } },
    'employer-or-broker': {
      label: { en: 'Employer or broker', fr: 'Employer or broker', pt: 'Employer or broker' },
    },
    stranger: { label: { en: 'Stranger', fr: 'Stranger', pt: 'Stranger' } },
    other: { label: { en: 'Other', fr: 'Other', pt: 'Other' } },
  },
})
