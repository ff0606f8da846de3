import { codeList } from '#engine/dictionary.ts'

export const sector = codeList({
  id: 'sector',
  title: { en: 'Sector of work', fr: 'Secteur d’activité', pt: 'Sector de actividade' },
  source: 'ISIC Rev. 4, sections A to U; begging, peddling and illicit are added after CTDC',
  codes: {
    'agriculture-forestry-fishing': {
      label: {
        en: 'Farming, forestry, fishing',
        fr: 'Agriculture, sylviculture, pêche',
        pt: 'Agricultura, floresta, pesca',
      },
    },
    'mining-quarrying': {
      label: { en: 'Mines and quarries', fr: 'Mines et carrières', pt: 'Minas e pedreiras' },
    },
    manufacturing: {
      label: { en: 'Factories and workshops', fr: 'Industrie et ateliers', pt: 'Indústria e oficinas' },
    },
    'electricity-gas': {
      label: { en: 'Electricity and gas', fr: 'Électricité et gaz', pt: 'Electricidade e gás' },
    },
    'water-waste': { label: { en: 'Water and waste', fr: 'Eau et déchets', pt: 'Água e resíduos' } },
    construction: { label: { en: 'Building work', fr: 'Construction', pt: 'Construção' } },
    'trade-and-vehicle-repair': {
      label: {
        en: 'Trade and vehicle repair',
        fr: 'Commerce et réparation de véhicules',
        pt: 'Comércio e reparação de veículos',
      },
    },
    'transport-storage': {
      label: { en: 'Transport and storage', fr: 'Transport et entreposage', pt: 'Transporte e armazenagem' },
    },
    'accommodation-and-food': {
      label: {
        en: 'Hotels, bars and food',
        fr: 'Hôtels, bars et restauration',
        pt: 'Hotéis, bares e restauração',
      },
    },
    'information-communication': {
      label: {
        en: 'Information and communication',
        fr: 'Information et communication',
        pt: 'Informação e comunicação',
      },
    },
    'finance-insurance': {
      label: { en: 'Banks and insurance', fr: 'Banque et assurance', pt: 'Banca e seguros' },
    },
    'real-estate': { label: { en: 'Property', fr: 'Immobilier', pt: 'Imobiliário' } },
    'professional-scientific-technical': {
      label: {
        en: 'Professional and technical work',
        fr: 'Activités spécialisées et techniques',
        pt: 'Actividades especializadas e técnicas',
      },
    },
    'administrative-support': {
      label: {
        en: 'Cleaning, security and support',
        fr: 'Nettoyage, sécurité et soutien',
        pt: 'Limpeza, segurança e apoio',
      },
    },
    'public-administration-defence': {
      label: {
        en: 'Public service and defence',
        fr: 'Administration publique et défense',
        pt: 'Administração pública e defesa',
      },
    },
    education: { label: { en: 'Education', fr: 'Enseignement', pt: 'Educação' } },
    'health-and-social-work': {
      label: { en: 'Health and social work', fr: 'Santé et action sociale', pt: 'Saúde e acção social' },
    },
    'arts-entertainment-recreation': {
      label: {
        en: 'Arts, entertainment, sport',
        fr: 'Arts, spectacles, sport',
        pt: 'Artes, espectáculos, desporto',
      },
    },
    'other-services': { label: { en: 'Other services', fr: 'Autres services', pt: 'Outros serviços' } },
    'domestic-work': { label: { en: 'Work in a home', fr: 'Travail domestique', pt: 'Trabalho doméstico' } },
    'international-organisations': {
      label: {
        en: 'International organisations',
        fr: 'Organisations internationales',
        pt: 'Organizações internacionais',
      },
    },
    begging: { label: { en: 'Begging', fr: 'Mendicité', pt: 'Mendicidade' } },
    peddling: { label: { en: 'Street selling', fr: 'Vente ambulante', pt: 'Venda ambulante' } },
    illicit: { label: { en: 'Illicit activity', fr: 'Activité illicite', pt: 'Actividade ilícita' } },
  },
})
