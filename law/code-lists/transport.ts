import { codeList } from '#engine/dictionary.ts'

export const transport = codeList({
  id: 'transport',
  title: { en: 'Transport', fr: 'Transport', pt: 'Transport' },
  source: 'Amparo',
  codes: {
    foot: { label: { en: 'Foot', fr: 'Foot', pt: 'Foot' } },
    road: { label: { en: 'Road', fr: 'Road', pt: 'Road' } },
    rail: { label: { en: 'Rail', fr: 'Rail', pt: 'Rail' } },
    sea: { label: { en: 'Sea', fr: 'Sea', pt: 'Sea' } },
    'river-or-lake': { label: { en: 'River or lake', fr: 'River or lake', pt: 'River or lake' } },
    air: { label: { en: 'Air', fr: 'Air', pt: 'Air' } },
    mixed: { label: { en: 'Mixed', fr: 'Mixed', pt: 'Mixed' } },
  },
})
