import { codeList } from '#engine/dictionary.ts'

export const howExplained = codeList({
  id: 'how-explained',
  title: { en: 'How it was explained', fr: 'Comment cela a été expliqué', pt: 'Como foi explicado' },
  source: 'Amparo',
  codes: {
    spoken: { label: { en: 'Spoken', fr: 'De vive voix', pt: 'De viva voz' } },
    written: { label: { en: 'In writing', fr: 'Par écrit', pt: 'Por escrito' } },
    interpreter: { label: { en: 'Through an interpreter', fr: 'Par un interprète', pt: 'Com intérprete' } },
    pictures: { label: { en: 'With pictures', fr: 'Avec des images', pt: 'Com imagens' } },
  },
})
