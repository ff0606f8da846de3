import { codeList } from '#engine/dictionary.ts'

export const recordState = codeList({
  id: 'record-state',
  title: { en: 'State of the record', fr: 'État du dossier', pt: 'Estado do registo' },
  source: 'HTCDS 2.0 (IOM), case status; withdrawn is added',
  codes: {
    open: { label: { en: 'Open', fr: 'Ouvert', pt: 'Aberto' } },
    closed: { label: { en: 'Closed', fr: 'Fermé', pt: 'Fechado' } },
    withdrawn: {
      label: { en: 'Recorded by mistake', fr: 'Inscrit par erreur', pt: 'Registado por engano' },
      note: {
        en: 'It speaks of nobody. It counts only once nothing in the record speaks of a person any more.',
        fr: 'Il ne parle de personne. Cela ne compte que lorsque plus rien n’y parle d’une personne.',
        pt: 'Não fala de ninguém. Só conta quando nada no registo fala já de uma pessoa.',
      },
    },
  },
})
