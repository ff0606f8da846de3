import { codeList } from '#engine/dictionary.ts'

export const offence = codeList({
  id: 'offence',
  title: { en: 'Offence', fr: 'Offence', pt: 'Offence' },
  source: 'Amparo',
  codes: {
    'smuggling-of-migrants': {
      label: { en: 'Smuggling of migrants', fr: 'Smuggling of migrants', pt: 'Smuggling of migrants' },
    },
    trafficking: { label: { en: 'Trafficking', fr: 'Trafficking', pt: 'Trafficking' } },
    'irregular-entry': { label: { en: 'Irregular entry', fr: 'Irregular entry', pt: 'Irregular entry' } },
    'irregular-stay': { label: { en: 'Irregular stay', fr: 'Irregular stay', pt: 'Irregular stay' } },
    'false-documents': { label: { en: 'False documents', fr: 'False documents', pt: 'False documents' } },
    drugs: { label: { en: 'Drugs', fr: 'Drugs', pt: 'Drugs' } },
    'sex-work': { label: { en: 'Sex work', fr: 'Sex work', pt: 'Sex work' } },
    'unauthorised-work': {
      label: { en: 'Unauthorised work', fr: 'Unauthorised work', pt: 'Unauthorised work' },
    },
    theft: { label: { en: 'Theft', fr: 'Theft', pt: 'Theft' } },
    'begging-vagrancy': { label: { en: 'Begging vagrancy', fr: 'Begging vagrancy', pt: 'Begging vagrancy' } },
    other: { label: { en: 'Other', fr: 'Other', pt: 'Other' } },
  },
})
