import { codeList } from '#engine/dictionary.ts'

export const offence = codeList({
  id: 'offence',
  title: { en: 'Offence as charged', fr: 'Infraction reprochée', pt: 'Infracção imputada' },
  source: 'Amparo',
  codes: {
    'smuggling-of-migrants': {
      label: {
        en: 'Smuggling of migrants',
        fr: 'Trafic illicite de migrants',
        pt: 'Contrabando de migrantes',
      },
    },
    trafficking: {
      label: { en: 'Trafficking in persons', fr: 'Traite des personnes', pt: 'Tráfico de pessoas' },
    },
    'irregular-entry': {
      label: {
        en: 'Irregular entry (offence as charged)',
        fr: 'Entrée irrégulière (infraction reprochée)',
        pt: 'Entrada irregular (infracção imputada)',
      },
    },
    'irregular-stay': {
      label: {
        en: 'Irregular stay (offence as charged)',
        fr: 'Séjour irrégulier (infraction reprochée)',
        pt: 'Permanência irregular (infracção imputada)',
      },
    },
    'false-documents': { label: { en: 'False documents', fr: 'Faux documents', pt: 'Documentos falsos' } },
    drugs: { label: { en: 'Drugs', fr: 'Stupéfiants', pt: 'Drogas' } },
    'sex-work': {
      label: {
        en: 'Sex work (offence as charged)',
        fr: 'Travail du sexe (infraction reprochée)',
        pt: 'Trabalho sexual (infracção imputada)',
      },
    },
    'unauthorised-work': {
      label: { en: 'Work without a permit', fr: 'Travail sans autorisation', pt: 'Trabalho sem autorização' },
    },
    theft: { label: { en: 'Theft', fr: 'Vol', pt: 'Furto' } },
    'begging-vagrancy': {
      label: {
        en: 'Begging or having no home',
        fr: 'Mendicité ou vagabondage',
        pt: 'Mendicidade ou vadiagem',
      },
    },
    other: { label: { en: 'Another offence', fr: 'Autre infraction', pt: 'Outra infracção' } },
  },
})
