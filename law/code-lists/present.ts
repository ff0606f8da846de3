import { codeList } from '#engine/dictionary.ts'

export const present = codeList({
  id: 'present',
  title: { en: 'Who is present', fr: 'Personnes présentes', pt: 'Quem está presente' },
  source: 'Amparo',
  codes: {
    'alone-with-worker': {
      label: {
        en: 'Nobody but the worker',
        fr: 'Seulement la personne qui reçoit',
        pt: 'Ninguém além de quem atende',
      },
    },
    interpreter: { label: { en: 'An interpreter', fr: 'Un interprète', pt: 'Um intérprete' } },
    'support-person': {
      label: { en: 'Someone the person trusts', fr: 'Une personne de confiance', pt: 'Alguém de confiança' },
    },
    companion: {
      label: { en: 'Someone who came along', fr: 'Une personne qui accompagne', pt: 'Alguém que acompanha' },
    },
    official: { label: { en: 'An official', fr: 'Un agent public', pt: 'Um funcionário' } },
    suspect: {
      label: {
        en: 'Someone who may be involved',
        fr: 'Quelqu’un qui est peut-être impliqué',
        pt: 'Alguém que pode estar envolvido',
      },
    },
    'unknown-person': {
      label: { en: 'Someone nobody knows', fr: 'Une personne inconnue', pt: 'Uma pessoa desconhecida' },
    },
  },
})
