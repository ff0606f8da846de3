import type { Catalogue } from '../catalogue.ts'
import type { sharing as english } from '../en/sharing.ts'

export const sharing: Catalogue<typeof english> = {
  shares: {
    line_zero: 'Partagé avec personne',
    line_one: 'Partagé avec {{count}} · voir et arrêter',
    line_many: 'Partagé avec {{count}} · voir et arrêter',
    line_other: 'Partagé avec {{count}} · voir et arrêter',
    none: 'Rien n’est partagé.',
    with: 'Avec {{name}}',
    from: 'De {{name}}',
    since: 'depuis le {{day}}',
    until: 'jusqu’au {{day}}',
    state: {
      offered: 'pas encore de réponse',
      accepted: 'accepté',
      declined: 'refusé',
      'asked-back': 'pose une question',
      ended: 'terminé',
    },
    awaited: '{{name}} a jusqu’au {{when}} pour répondre.',
    late: '{{name}} n’a pas répondu avant le {{when}}. Redemandez, ou choisissez une autre organisation.',
    cannot: '{{name}} ne peut pas aider.',
    askAnother: 'Demander à une autre organisation',
    stop: 'Arrêter le partage',
    stopQuestion: 'Arrêter le partage avec {{name}} ?',
    personWithdraws: 'La personne retire son consentement',
    weStop: 'Nous arrêtons',
    ended: 'Le partage est arrêté.',
    notUnread: 'Ce qui a déjà été lu ne peut pas être repris.',
  },
  refer: {
    title: 'Orienter',
    whichNeed: 'Pour quel besoin ?',
    noNeed: 'Aucun besoin ouvert n’est inscrit. De quoi la personne a-t-elle besoin ?',
    next: 'Continuer',
    whichOrganisation: 'Qui peut aider ?',
    placement:
      'Un hébergement se demande à un bureau de l’hébergement. C’est lui qui trouve le lieu : rien ici ne dit où la personne loge.',
    nobodyOffers: 'Personne dans le réseau ne propose cela',
    nobodyNext:
      'Une organisation qui a rejoint le réseau doit d’abord dire ce qu’elle propose : chez elle, Réseau, puis Nos propres services. Sinon, la personne responsable en invite une autre.',
    choose: 'Choisir',
    deskOnly:
      'Pour un hébergement, adressez-vous à un bureau de l’hébergement : ce dossier ne doit pas dire où la personne loge.',
    notAllowed: 'Pas permis :',
    what: 'Que peut lire {{name}} ?',
    whatLead: 'Aussi peu que possible. C’est la personne qui décide.',
    willRead: '{{name}} lira exactement ceci',
    nothingChosen: 'Rien n’est encore choisi.',
    hiddenHere: 'caché ici',
    chosenOf: '({{chosen}} sur {{all}})',
  },
  consent: {
    question: 'La personne est-elle d’accord pour partager ceci avec {{name}} ?',
    mayStop: 'Le partage peut être arrêté à tout moment. L’aide n’en dépend pas.',
    live: 'La personne est d’accord pour partager ceci avec cette organisation.',
    doesAgree: 'La réponse',
    how: {
      given: 'Oui, la personne est d’accord',
      refused: 'Non',
      other: 'Il faut partager sans consentement',
    },
    refusedHelp: 'La réponse est respectée. L’aide continue, et la personne peut changer d’avis.',
    otherBasis: 'Ce qui le permet',
    keepRefusal: 'Garder la réponse',
    send: 'Envoyer à {{name}}',
    problem: {
      'not-answered': 'Choisissez une réponse.',
      'needs-reason': 'Choisissez un motif et, là où on le demande, dites pourquoi.',
      'needs-text': 'Écrivez ce que vous voulez demander.',
      'not-certified':
        'La clé de cette organisation n’est pas signée par elle. Rien n’a été envoyé. Prévenez la personne responsable.',
      changed:
        'Cette organisation a une autre clé qu’avant. Rien n’a été envoyé. Comparez d’abord avec elle l’empreinte de la clé.',
      older:
        'Cette organisation présente une clé plus ancienne qu’avant. Une personne partie peut encore l’avoir. Rien n’a été envoyé. Prévenez la personne responsable là-bas.',
      'not-written': 'Ceci n’a pas pu être écrit. Rien n’a été envoyé, rien n’est perdu. Revenez au dossier.',
    },
  },
  answer: {
    title: 'Une demande',
    question: 'Pouvez-vous aider ? {{name}} le demande.',
    tells: '{{name}} vous dit',
    yours: 'Votre réponse',
    state: {
      accepted: 'Oui, nous acceptons',
      'asked-back': 'Nous avons d’abord une question',
      declined: 'Non, nous ne pouvons pas',
    },
    reason: 'Pourquoi pas ?',
    text: 'Vos mots (facultatif)',
    textHint: 'Seules {{name}} et votre organisation peuvent les lire.',
    send: 'Envoyer la réponse',
    gone: 'Ce partage est terminé. On ne peut plus rien en ouvrir.',
  },
}
