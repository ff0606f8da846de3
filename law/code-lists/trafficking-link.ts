import { codeList } from '#engine/dictionary.ts'

export const traffickingLink = codeList({
  id: 'trafficking-link',
  title: { en: 'Link with the trafficking', fr: 'Lien avec la traite', pt: 'Ligação ao tráfico' },
  source: 'Recommended Principles on Human Rights and Human Trafficking (OHCHR, 2002), principle 7',
  codes: {
    direct: {
      label: {
        en: 'Direct consequence of being trafficked',
        fr: 'Conséquence directe de la traite',
        pt: 'Consequência directa do tráfico',
      },
    },
    compelled: {
      label: {
        en: 'The person was compelled',
        fr: 'La personne y a été contrainte',
        pt: 'A pessoa foi obrigada',
      },
    },
    none: { label: { en: 'No link', fr: 'Aucun lien', pt: 'Nenhuma ligação' } },
  },
})
