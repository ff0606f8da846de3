import { codeList } from '#engine/dictionary.ts'

export const force = codeList({
  id: 'force',
  title: { en: 'Force used', fr: 'Usage de la force', pt: 'Uso da força' },
  source: 'Amparo',
  codes: {
    none: { label: { en: 'None', fr: 'Aucun', pt: 'Nenhum' } },
    necessary: {
      label: { en: 'Only what was necessary', fr: 'Seulement le nécessaire', pt: 'Só o necessário' },
    },
    unnecessary: {
      label: { en: 'More than was necessary', fr: 'Plus que le nécessaire', pt: 'Mais do que o necessário' },
    },
  },
})
