import { codeList } from '#engine/dictionary.ts'

export const chargeBasis = codeList({
  id: 'charge-basis',
  title: {
    en: 'What the charge rests on',
    fr: 'Sur quoi repose l’accusation',
    pt: 'Em que se baseia a acusação',
  },
  source: 'Amparo',
  codes: {
    'being-smuggled': {
      label: {
        en: 'Having been smuggled',
        fr: 'Avoir été l’objet d’un trafic illicite de migrants',
        pt: 'Ter sido objecto de contrabando de migrantes',
      },
    },
    conduct: {
      label: {
        en: 'Something the person is said to have done',
        fr: 'Un acte reproché à la personne',
        pt: 'Um acto atribuído à pessoa',
      },
    },
  },
})
