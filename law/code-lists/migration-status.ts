import { codeList } from '#engine/dictionary.ts'

export const migrationStatus = codeList({
  id: 'migration-status',
  title: { en: 'Migration status', fr: 'Migration status', pt: 'Migration status' },
  source: 'Amparo',
  codes: {
    regular: { label: { en: 'Regular', fr: 'Regular', pt: 'Regular' } },
    irregular: { label: { en: 'Irregular', fr: 'Irregular', pt: 'Irregular' } },
    'asylum-seeker': { label: { en: 'Asylum seeker', fr: 'Asylum seeker', pt: 'Asylum seeker' } },
    refugee: { label: { en: 'Refugee', fr: 'Refugee', pt: 'Refugee' } },
    'unknown-status': { label: { en: 'Unknown status', fr: 'Unknown status', pt: 'Unknown status' } },
  },
})
