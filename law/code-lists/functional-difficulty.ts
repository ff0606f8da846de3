import { codeList } from '#engine/dictionary.ts'

export const functionalDifficulty = codeList({
  id: 'functional-difficulty',
  title: { en: 'Difficulty in everyday life', fr: 'Difficulté au quotidien', pt: 'Dificuldade no dia-a-dia' },
  source: 'Washington Group Short Set on Functioning: its six domains',
  codes: {
    seeing: {
      label: {
        en: 'Seeing, even with glasses',
        fr: 'Voir, même avec des lunettes',
        pt: 'Ver, mesmo com óculos',
      },
    },
    hearing: {
      label: {
        en: 'Hearing, even with a hearing aid',
        fr: 'Entendre, même avec un appareil auditif',
        pt: 'Ouvir, mesmo com aparelho auditivo',
      },
    },
    walking: {
      label: {
        en: 'Walking or climbing steps',
        fr: 'Marcher ou monter des marches',
        pt: 'Andar ou subir degraus',
      },
    },
    remembering: {
      label: {
        en: 'Remembering or concentrating',
        fr: 'Se souvenir ou se concentrer',
        pt: 'Lembrar-se ou concentrar-se',
      },
    },
    'self-care': {
      label: { en: 'Washing or dressing', fr: 'Se laver ou s’habiller', pt: 'Lavar-se ou vestir-se' },
    },
    communicating: {
      label: {
        en: 'Communicating in one’s own language',
        fr: 'Communiquer dans sa propre langue',
        pt: 'Comunicar na própria língua',
      },
    },
    other: { label: { en: 'Another difficulty', fr: 'Autre difficulté', pt: 'Outra dificuldade' } },
  },
})
