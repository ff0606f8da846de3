import { codeList } from '#engine/dictionary.ts'

export const involvement = codeList({
  id: 'involvement',
  title: { en: 'Part played by officials', fr: 'Rôle d’agents publics', pt: 'Papel de agentes públicos' },
  source: 'Amparo',
  codes: {
    none: { label: { en: 'None', fr: 'Aucun', pt: 'Nenhum' } },
    alleged: { label: { en: 'Alleged', fr: 'Allégué', pt: 'Alegado' } },
    found: { label: { en: 'Found', fr: 'Établi', pt: 'Comprovado' } },
  },
})
