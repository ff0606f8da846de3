import { codeList } from '#engine/dictionary.ts'

export const howExplained = codeList({
  id: 'how-explained',
  title: { en: 'How explained', fr: 'How explained', pt: 'How explained' },
  source: 'Amparo',
  codes: {
    spoken: { label: { en: 'Spoken', fr: 'Spoken', pt: 'Spoken' } },
    written: { label: { en: 'Written', fr: 'Written', pt: 'Written' } },
    interpreter: { label: { en: 'Interpreter', fr: 'Interpreter', pt: 'Interpreter' } },
    pictures: { label: { en: 'Pictures', fr: 'Pictures', pt: 'Pictures' } },
  },
})
