import { codeList } from '#engine/dictionary.ts'

export const act = codeList({
  id: 'act',
  title: { en: 'Act', fr: 'Acte', pt: 'Acto' },
  source: 'Trafficking in Persons Protocol (2000), article 3(a)',
  codes: {
    recruitment: { label: { en: 'Recruitment', fr: 'Recrutement', pt: 'Recrutamento' } },
    transportation: { label: { en: 'Transportation', fr: 'Transport', pt: 'Transporte' } },
    transfer: {
      label: {
        en: 'Transfer to someone else',
        fr: 'Transfert à quelqu’un d’autre',
        pt: 'Entrega a outra pessoa',
      },
    },
    harbouring: {
      label: { en: 'Giving shelter or keeping hidden', fr: 'Hébergement', pt: 'Alojamento ou acolhimento' },
    },
    receipt: {
      label: { en: 'Receipt of the person', fr: 'Accueil de la personne', pt: 'Recepção da pessoa' },
    },
  },
})
