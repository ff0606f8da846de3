import { codeList } from '#engine/dictionary.ts'

export const adjustment = codeList({
  id: 'adjustment',
  title: { en: 'Adjustment', fr: 'Aménagement', pt: 'Adaptação' },
  source: 'Amparo',
  codes: {
    'sign-language': { label: { en: 'Sign language', fr: 'Langue des signes', pt: 'Língua de sinais' } },
    'easy-language': { label: { en: 'Easy language', fr: 'Langage simple', pt: 'Linguagem simples' } },
    'large-print': { label: { en: 'Large print', fr: 'Gros caractères', pt: 'Letra grande' } },
    'braille-or-audio': { label: { en: 'Braille or audio', fr: 'Braille ou audio', pt: 'Braille ou áudio' } },
    'communication-aid': {
      label: {
        en: 'Pictures or another aid to communicate',
        fr: 'Images ou autre aide pour communiquer',
        pt: 'Imagens ou outra ajuda para comunicar',
      },
    },
    'step-free-access': {
      label: { en: 'Access without steps', fr: 'Accès sans marches', pt: 'Acesso sem degraus' },
    },
    'support-person': {
      label: {
        en: 'A trusted person alongside',
        fr: 'Une personne de confiance à ses côtés',
        pt: 'Uma pessoa de confiança ao lado',
      },
    },
    'more-time-or-breaks': {
      label: { en: 'More time, or breaks', fr: 'Plus de temps, ou des pauses', pt: 'Mais tempo, ou pausas' },
    },
    other: { label: { en: 'Another adjustment', fr: 'Autre aménagement', pt: 'Outra adaptação' } },
  },
})
