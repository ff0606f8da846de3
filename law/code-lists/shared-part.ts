import { codeList } from '#engine/dictionary.ts'

export const sharedPart = codeList({
  id: 'shared-part',
  title: { en: 'What is shared', fr: 'Ce qui est partagé', pt: 'O que é partilhado' },
  source: 'Amparo: the node facts and the compartments that can be shared',
  codes: {
    'node-facts': { label: { en: 'Coded facts', fr: 'Données codées', pt: 'Dados codificados' } },
    name: { label: { en: 'Name', fr: 'Nom', pt: 'Nome' } },
    contact: {
      label: {
        en: 'How to reach the person',
        fr: 'Moyen de joindre la personne',
        pt: 'Como contactar a pessoa',
      },
    },
    needs: { label: { en: 'Needs', fr: 'Besoins', pt: 'Necessidades' } },
    health: { label: { en: 'Health', fr: 'Santé', pt: 'Saúde' } },
    protection: {
      label: {
        en: 'Asylum and fear of return',
        fr: 'Asile et peur du retour',
        pt: 'Asilo e medo de regressar',
      },
    },
    narrative: { label: { en: 'What was told', fr: 'Ce qui a été raconté', pt: 'O que foi contado' } },
  },
})
