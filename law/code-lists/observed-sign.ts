import { codeList } from '#engine/dictionary.ts'

export const observedSign = codeList({
  id: 'observed-sign',
  title: { en: 'Observed sign', fr: 'Observed sign', pt: 'Observed sign' },
  source: 'Amparo',
  codes: {
    fearful: { label: { en: 'Fearful', fr: 'Fearful', pt: 'Fearful' } },
    'watched-or-controlled': {
      label: { en: 'Watched or controlled', fr: 'Watched or controlled', pt: 'Watched or controlled' },
    },
    'others-speak-for-person': {
      label: { en: 'Others speak for person', fr: 'Others speak for person', pt: 'Others speak for person' },
    },
    'coached-answers': { label: { en: 'Coached answers', fr: 'Coached answers', pt: 'Coached answers' } },
    'documents-held-by-others': {
      label: {
        en: 'Documents held by others',
        fr: 'Documents held by others',
        pt: 'Documents held by others',
      },
    },
    'false-documents': { label: { en: 'False documents', fr: 'False documents', pt: 'False documents' } },
    'no-pay': { label: { en: 'No pay', fr: 'No pay', pt: 'No pay' } },
    debt: { label: { en: 'Debt', fr: 'Debt', pt: 'Debt' } },
    'movement-restricted': {
      label: { en: 'Movement restricted', fr: 'Movement restricted', pt: 'Movement restricted' },
    },
    'does-not-know-address': {
      label: { en: 'Does not know address', fr: 'Does not know address', pt: 'Does not know address' },
    },
    'lives-at-workplace': {
      label: { en: 'Lives at workplace', fr: 'Lives at workplace', pt: 'Lives at workplace' },
    },
    'no-contact-with-family': {
      label: { en: 'No contact with family', fr: 'No contact with family', pt: 'No contact with family' },
    },
    'deprived-of-necessities': {
      label: { en: 'Deprived of necessities', fr: 'Deprived of necessities', pt: 'Deprived of necessities' },
    },
    punished: { label: { en: 'Punished', fr: 'Punished', pt: 'Punished' } },
    'excessive-hours': { label: { en: 'Excessive hours', fr: 'Excessive hours', pt: 'Excessive hours' } },
    'no-signs': { label: { en: 'No signs', fr: 'No signs', pt: 'No signs' } },
    other: { label: { en: 'Other', fr: 'Other', pt: 'Other' } },
  },
})
