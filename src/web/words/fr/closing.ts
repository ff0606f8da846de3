/** Fermer un dossier, et le rouvrir. */
export const closing = {
  ask: 'Fermer ce dossier',
  title: 'Fermer un dossier',
  question: 'Fermer ce dossier ?',
  lead: 'Rien n’est effacé. On peut le rouvrir à tout moment.',
  stays: 'Critique : le dossier reste dans Aujourd’hui tant que ceci est ouvert',
  asked: 'Le bureau ne peut pas lire la réponse scellée et continue de la demander.',
  rests: 'Toujours dû, mais plus dans la liste du jour',
  nothing: 'Rien n’est en attente selon la loi.',
  shares: 'Fermer n’arrête pas le partage. Arrêtez ce qui ne sert plus.',
  tasks_one: '{{count}} tâche de l’équipe quitte aussi la liste du jour.',
  tasks_many: '{{count}} de tâches de l’équipe quittent aussi la liste du jour.',
  tasks_other: '{{count}} tâches de l’équipe quittent aussi la liste du jour.',
  forms: 'Quelque chose a été commencé sur ce dossier sans être gardé. Cela reste sur cet appareil.',
  reason: 'Pourquoi le ferme-t-on ?',
  mistake:
    'Il quitte toutes les listes dès que plus rien n’y parle d’une personne. Jusque-là il reste ouvert : corrigez ce qui est inscrit.',
  mistakeOthers:
    'Des collègues y ont écrit. Il faut qu’une deuxième personne de l’équipe dise la même chose.',
  note: 'En quelques mots (peut rester vide)',
  noteHint: 'Pour qui rouvrira le dossier. Scellé : seule votre équipe peut le lire.',
  day: 'Fermé le : {{day}}',
  otherDay: 'Un autre jour',
  close: 'Fermer le dossier',
  noReason: 'Choisissez un motif.',
  done: {
    question: 'Le dossier est fermé',
    stays_one: 'Il reste dans Aujourd’hui : {{count}} droit critique est ouvert.',
    stays_many: 'Il reste dans Aujourd’hui : {{count}} de droits critiques sont ouverts.',
    stays_other: 'Il reste dans Aujourd’hui : {{count}} droits critiques sont ouverts.',
    kept: 'Il se trouve parmi les dossiers fermés. Ce qui devient critique le ramène dans Aujourd’hui.',
    mistake: 'Le dossier est marqué comme erreur',
    today: 'Retour à Aujourd’hui',
    look: 'Voir le dossier',
  },
  closed: {
    what: 'Ce dossier est fermé.',
    since:
      'Ce dossier a été fermé, puis on y a écrit. Il reste parmi les ouverts jusqu’à ce que quelqu’un le referme.',
    withdrawn: 'C’était une erreur d’inscription. Il n’est dans aucune liste et dans aucun chiffre.',
    why: '{{day}} : {{reason}}.',
    again: 'Rouvrir',
  },
  /** Ce qui retient un dossier marqué comme erreur. */
  mistaken: {
    speaks:
      'Il a été marqué comme erreur, mais il parle encore d’une personne. Il reste donc parmi les ouverts : corrigez ce qui est inscrit, ou rouvrez-le.',
    since:
      'Il a été marqué comme erreur, puis on y a écrit. Il reste parmi les ouverts jusqu’à ce que quelqu’un le dise à nouveau.',
    task: 'Il a été marqué comme erreur, mais un délai y court encore. Il reste parmi les ouverts jusque-là.',
    'one-word':
      'Une personne de l’équipe dit que c’est une erreur. D’autres y ont écrit : il reste ouvert jusqu’à ce qu’une deuxième le dise.',
    sealed: 'Ce qui y est scellé parle encore d’une personne. Si quelqu’un a besoin d’aide, rouvrez-le.',
    sayToo: 'Le dire aussi',
  },
} as const
