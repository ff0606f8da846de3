import { codeList } from '#engine/dictionary.ts'

export const heldAs = codeList({
  id: 'held-as',
  title: { en: 'Held as', fr: 'Retenue en tant que', pt: 'Detida como' },
  source: 'Amparo',
  codes: {
    victim: { label: { en: 'Victim', fr: 'Victime', pt: 'Vítima' } },
    suspect: { label: { en: 'Suspect', fr: 'Suspecte', pt: 'Suspeita' } },
    'irregular-migrant': {
      label: {
        en: 'Migrant without papers in order',
        fr: 'Migrante en situation irrégulière',
        pt: 'Migrante em situação irregular',
      },
    },
    none: { label: { en: 'Not held', fr: 'Non retenue', pt: 'Não detida' } },
  },
})
