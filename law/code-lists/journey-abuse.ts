import { codeList } from '#engine/dictionary.ts'

export const journeyAbuse = codeList({
  id: 'journey-abuse',
  title: { en: 'Journey abuse', fr: 'Journey abuse', pt: 'Journey abuse' },
  source: 'Amparo',
  codes: {
    violence: { label: { en: 'Violence', fr: 'Violence', pt: 'Violence' } },
    'kidnapping-for-ransom': {
      label: { en: 'Kidnapping for ransom', fr: 'Kidnapping for ransom', pt: 'Kidnapping for ransom' },
    },
    detention: { label: { en: 'Detention', fr: 'Detention', pt: 'Detention' } },
    robbery: { label: { en: 'Robbery', fr: 'Robbery', pt: 'Robbery' } },
    extortion: { label: { en: 'Extortion', fr: 'Extortion', pt: 'Extortion' } },
    'forced-labour': { label: { en: 'Forced labour', fr: 'Forced labour', pt: 'Forced labour' } },
    'child-abuse': { label: { en: 'Child abuse', fr: 'Child abuse', pt: 'Child abuse' } },
    abandonment: { label: { en: 'Abandonment', fr: 'Abandonment', pt: 'Abandonment' } },
    'witnessed-death': { label: { en: 'Witnessed death', fr: 'Witnessed death', pt: 'Witnessed death' } },
    other: { label: { en: 'Other', fr: 'Other', pt: 'Other' } },
  },
})
