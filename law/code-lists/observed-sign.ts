import { codeList } from '#engine/dictionary.ts'

/** What a worker may see or hear without asking. A sign proves nothing, and its absence proves nothing. Injuries are `screening.injuries`: health. */
export const observedSign = codeList({
  id: 'observed-sign',
  title: { en: 'Sign observed', fr: 'Signe observé', pt: 'Sinal observado' },
  source: 'Amparo, after the general indicators of UNODC',
  codes: {
    fearful: { label: { en: 'Seems afraid', fr: 'Semble avoir peur', pt: 'Parece ter medo' } },
    'watched-or-controlled': {
      label: {
        en: 'Is watched or controlled by someone',
        fr: 'Quelqu’un surveille ou contrôle la personne',
        pt: 'Alguém vigia ou controla a pessoa',
      },
    },
    'others-speak-for-person': {
      label: {
        en: 'Someone else answers for the person',
        fr: 'Quelqu’un répond à sa place',
        pt: 'Alguém responde por ela',
      },
    },
    'coached-answers': {
      label: {
        en: 'Answers seem rehearsed',
        fr: 'Les réponses semblent apprises',
        pt: 'As respostas parecem ensaiadas',
      },
    },
    'documents-held-by-others': {
      label: {
        en: 'Someone else keeps the documents',
        fr: 'Quelqu’un d’autre garde ses papiers',
        pt: 'Outra pessoa guarda os documentos',
      },
    },
    'false-documents': {
      label: {
        en: 'Documents seem false',
        fr: 'Les papiers semblent faux',
        pt: 'Os documentos parecem falsos',
      },
    },
    'no-pay': {
      label: { en: 'Little or no pay', fr: 'Peu ou pas de salaire', pt: 'Pouco ou nenhum salário' },
    },
    debt: {
      label: {
        en: 'Debt to an employer or recruiter',
        fr: 'Dette envers un employeur ou un recruteur',
        pt: 'Dívida ao patrão ou a quem recrutou',
      },
    },
    'movement-restricted': {
      label: {
        en: 'Cannot come and go freely',
        fr: 'Ne peut aller et venir librement',
        pt: 'Não pode entrar e sair livremente',
      },
    },
    'does-not-know-address': {
      label: { en: 'Does not know the address', fr: 'Ne connaît pas l’adresse', pt: 'Não sabe o endereço' },
    },
    'lives-at-workplace': {
      label: {
        en: 'Lives where the work is',
        fr: 'Vit sur le lieu de travail',
        pt: 'Vive no local de trabalho',
      },
    },
    'no-contact-with-family': {
      label: {
        en: 'No contact with family',
        fr: 'Aucun contact avec la famille',
        pt: 'Sem contacto com a família',
      },
    },
    'deprived-of-necessities': {
      label: {
        en: 'Lacks food, water, sleep or clothing',
        fr: 'Manque de nourriture, d’eau, de sommeil ou de vêtements',
        pt: 'Falta de comida, água, sono ou roupa',
      },
    },
    punished: { label: { en: 'Is punished', fr: 'Subit des punitions', pt: 'Sofre castigos' } },
    'excessive-hours': {
      label: {
        en: 'Very long working hours',
        fr: 'Horaires de travail excessifs',
        pt: 'Horas de trabalho excessivas',
      },
    },
    'no-signs': {
      label: { en: 'None of these was seen', fr: 'Aucun de ces signes', pt: 'Nenhum destes sinais' },
    },
    other: { label: { en: 'Another sign', fr: 'Autre signe', pt: 'Outro sinal' } },
  },
})
