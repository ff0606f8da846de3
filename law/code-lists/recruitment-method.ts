import { codeList } from '#engine/dictionary.ts'

export const recruitmentMethod = codeList({
  id: 'recruitment-method',
  title: { en: 'Recruitment method', fr: 'Recruitment method', pt: 'Recruitment method' },
  source: 'Amparo',
  codes: {
    'place-of-business': {
      label: { en: 'Place of business', fr: 'Place of business', pt: 'Place of business' },
    },
    'educational-institution': {
      label: { en: 'Educational institution', fr: 'Educational institution', pt: 'Educational institution' },
    },
    workplace: { label: { en: 'Workplace', fr: 'Workplace', pt: 'Workplace' } },
    'social-media': { label: { en: 'Social media', fr: 'Social media', pt: 'Social media' } },
    'online-advertisement': {
      label: { en: 'Online advertisement', fr: 'Online advertisement', pt: 'Online advertisement' },
    },
    'television-advertisement': {
      label: {
        en: 'Television advertisement',
        fr: 'Television advertisement',
        pt: 'Television advertisement',
      },
    },
    'newspaper-advertisement': {
      label: { en: 'Newspaper advertisement', fr: 'Newspaper advertisement', pt: 'Newspaper advertisement' },
    },
    family: { label: { en: 'Family', fr: 'Family', pt: 'Family' } },
    'friends-or-social-events': {
      label: {
        en: 'Friends or social events',
        fr: 'Friends or social events',
        pt: 'Friends or social events',
      },
    },
    'agency-or-broker': { label: { en: 'Agency or broker', fr: 'Agency or broker', pt: 'Agency or broker' } },
    other: { label: { en: 'Other', fr: 'Other', pt: 'Other' } },
  },
})
