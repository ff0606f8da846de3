import { codeList } from '#engine/dictionary.ts'

export const sector = codeList({
  id: 'sector',
  title: { en: 'Sector', fr: 'Sector', pt: 'Sector' },
  source: 'Amparo',
  codes: {
    'agriculture-forestry-fishing': {
      label: {
        en: 'Agriculture forestry fishing',
        fr: 'Agriculture forestry fishing',
        pt: 'Agriculture forestry fishing',
      },
    },
    'mining-quarrying': { label: { en: 'Mining quarrying', fr: 'Mining quarrying', pt: 'Mining quarrying' } },
    manufacturing: { label: { en: 'Manufacturing', fr: 'Manufacturing', pt: 'Manufacturing' } },
    'electricity-gas': { label: { en: 'Electricity gas', fr: 'Electricity gas', pt: 'Electricity gas' } },
    'water-waste': { label: { en: 'Water waste', fr: 'Water waste', pt: 'Water waste' } },
    construction: { label: { en: 'Construction', fr: 'Construction', pt: 'Construction' } },
    'trade-and-vehicle-repair': {
      label: {
        en: 'Trade and vehicle repair',
        fr: 'Trade and vehicle repair',
        pt: 'Trade and vehicle repair',
      },
    },
    'transport-storage': {
      label: { en: 'Transport storage', fr: 'Transport storage', pt: 'Transport storage' },
    },
    'accommodation-and-food': {
      label: { en: 'Accommodation and food', fr: 'Accommodation and food', pt: 'Accommodation and food' },
    },
    'information-communication': {
      label: {
        en: 'Information communication',
        fr: 'Information communication',
        pt: 'Information communication',
      },
    },
    'finance-insurance': {
      label: { en: 'Finance insurance', fr: 'Finance insurance', pt: 'Finance insurance' },
    },
    'real-estate': { label: { en: 'Real estate', fr: 'Real estate', pt: 'Real estate' } },
    'professional-scientific-technical': {
      label: {
        en: 'Professional scientific technical',
        fr: 'Professional scientific technical',
        pt: 'Professional scientific technical',
      },
    },
    'administrative-support': {
      label: { en: 'Administrative support', fr: 'Administrative support', pt: 'Administrative support' },
    },
    'public-administration-defence': {
      label: {
        en: 'Public administration defence',
        fr: 'Public administration defence',
        pt: 'Public administration defence',
      },
    },
    education: { label: { en: 'Education', fr: 'Education', pt: 'Education' } },
    'health-and-social-work': {
      label: { en: 'Health and social work', fr: 'Health and social work', pt: 'Health and social work' },
    },
    'arts-entertainment-recreation': {
      label: {
        en: 'Arts entertainment recreation',
        fr: 'Arts entertainment recreation',
        pt: 'Arts entertainment recreation',
      },
    },
    'other-services': { label: { en: 'Other services', fr: 'Other services', pt: 'Other services' } },
    'domestic-work': { label: { en: 'Domestic work', fr: 'Domestic work', pt: 'Domestic work' } },
    'international-organisations': {
      label: {
        en: 'International organisations',
        fr: 'International organisations',
        pt: 'International organisations',
      },
    },
    begging: { label: { en: 'Begging', fr: 'Begging', pt: 'Begging' } },
    peddling: { label: { en: 'Peddling', fr: 'Peddling', pt: 'Peddling' } },
    illicit: { label: { en: 'Illicit', fr: 'Illicit', pt: 'Illicit' } },
  },
})
