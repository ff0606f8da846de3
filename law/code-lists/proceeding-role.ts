import { codeList } from '#engine/dictionary.ts'

export const proceedingRole = codeList({
  id: 'proceeding-role',
  title: { en: 'Part in the proceeding', fr: 'Rôle dans la procédure', pt: 'Papel no processo' },
  source: 'Amparo',
  codes: {
    accused: { label: { en: 'Person accused', fr: 'Personne accusée', pt: 'Pessoa acusada' } },
    victim: { label: { en: 'Victim', fr: 'Victime', pt: 'Vítima' } },
    witness: { label: { en: 'Witness', fr: 'Témoin', pt: 'Testemunha' } },
    applicant: {
      label: {
        en: 'Person who brings the case',
        fr: 'Personne qui saisit la justice',
        pt: 'Pessoa que apresenta o pedido',
      },
    },
  },
})
