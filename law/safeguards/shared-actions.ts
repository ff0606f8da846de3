import type { Action } from '#engine/safeguard.ts'

/** A return that the person freely asks for is assessed, never blocked. */
export const assessReturn: Action = {
  kind: 'assess-return',
  stops: 'does-not-stop',
  verb: { en: 'Assess', fr: 'Évaluer', pt: 'Avaliar' },
  text: {
    en: 'The person asks to go. Do not block it. Look soon, together, at what may be waiting there, and say it openly; the person decides.',
    fr: 'La personne demande à partir. Ne l’empêchez pas. Examinez vite, avec elle, ce qui peut l’attendre là-bas, et dites-le ouvertement ; c’est elle qui décide.',
    pt: 'A pessoa pede para partir. Não a impeça. Vejam em breve, em conjunto, o que pode esperá-la lá, e diga-o abertamente; é ela quem decide.',
  },
}

/** What is left to do when a removal has been carried out. */
export const actAfterRemoval: Action = {
  kind: 'act-after-removal',
  stops: 'does-not-stop',
  verb: { en: 'Follow up', fr: 'Assurer le suivi', pt: 'Dar seguimento' },
  text: {
    en: 'The removal was carried out. Tell the oversight body and a lawyer, and try to reach the person in a way that puts nobody in danger.',
    fr: 'Le renvoi a été exécuté. Prévenez l’organe de contrôle et un avocat, et essayez de joindre la personne d’une manière qui ne mette personne en danger.',
    pt: 'A expulsão foi executada. Avise o órgão de fiscalização e um advogado, e tente contactar a pessoa de modo que ninguém fique em perigo.',
  },
}
