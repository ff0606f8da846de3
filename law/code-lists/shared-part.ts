import { codeList } from '#engine/dictionary.ts'

export const sharedPart = codeList({
  id: 'shared-part',
  title: { en: 'Shared part', fr: 'Shared part', pt: 'Shared part' },
  source: 'Amparo',
  codes: {
    'node-facts': { label: { en: 'Node facts', fr: 'Node facts', pt: 'Node facts' } },
    name: { label: { en: 'Name', fr: 'Name', pt: 'Name' } },
    contact: { label: { en: 'Contact', fr: 'Contact', pt: 'Contact' } },
    needs: { label: { en: 'Needs', fr: 'Needs', pt: 'Needs' } },
    health: { label: { en: 'Health', fr: 'Health', pt: 'Health' } },
    protection: { label: { en: 'Protection', fr: 'Protection', pt: 'Protection' } },
    narrative: { label: { en: 'Narrative', fr: 'Narrative', pt: 'Narrative' } },
  },
})
