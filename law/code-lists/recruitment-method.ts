import { codeList } from '#engine/dictionary.ts'

export const recruitmentMethod = codeList({
  id: 'recruitment-method',
  title: { en: 'How the person was recruited', fr: 'Mode de recrutement', pt: 'Modo de recrutamento' },
  source: 'HTCDS 2.0 (IOM), method of recruitment; agency-or-broker is added',
  codes: {
    'place-of-business': {
      label: { en: 'At a place of business', fr: 'Dans un commerce', pt: 'Num estabelecimento comercial' },
    },
    'educational-institution': {
      label: { en: 'At a school or college', fr: 'Dans une école', pt: 'Numa escola' },
    },
    workplace: { label: { en: 'At work', fr: 'Au travail', pt: 'No trabalho' } },
    'social-media': { label: { en: 'Social media', fr: 'Réseaux sociaux', pt: 'Redes sociais' } },
    'online-advertisement': {
      label: { en: 'Online advertisement', fr: 'Annonce en ligne', pt: 'Anúncio na internet' },
    },
    'television-advertisement': {
      label: { en: 'Television advertisement', fr: 'Annonce à la télévision', pt: 'Anúncio na televisão' },
    },
    'newspaper-advertisement': {
      label: { en: 'Newspaper advertisement', fr: 'Annonce dans un journal', pt: 'Anúncio no jornal' },
    },
    family: { label: { en: 'Through family', fr: 'Par la famille', pt: 'Através da família' } },
    'friends-or-social-events': {
      label: {
        en: 'Through friends or at social events',
        fr: 'Par des amis ou lors de rencontres',
        pt: 'Através de amigos ou convívios',
      },
    },
    'agency-or-broker': {
      label: { en: 'Agency or broker', fr: 'Agence ou intermédiaire', pt: 'Agência ou intermediário' },
    },
    other: { label: { en: 'Another way', fr: 'Autrement', pt: 'De outro modo' } },
  },
})
