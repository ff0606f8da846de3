import type { Catalogue } from '../catalogue.ts'
import type { today as english } from '../en/today.ts'

export const today: Catalogue<typeof english> = {
  title: 'Aujourd’hui',
  none: 'Pas encore de dossier.',
  things_one: '{{number}} chose aujourd’hui',
  things_many: '{{number}} de choses aujourd’hui',
  things_other: '{{number}} choses aujourd’hui',
  overdue_one: '{{number}} est en retard',
  overdue_many: '{{number}} sont en retard',
  overdue_other: '{{number}} sont en retard',
  someOverdue: '{{things}} ; {{overdue}}.',
  noneOverdue: '{{things}} ; rien n’est en retard.',
  nothingToday_one: 'Rien pour aujourd’hui. {{number}} dossier ouvert.',
  nothingToday_many: 'Rien pour aujourd’hui. {{number}} de dossiers ouverts.',
  nothingToday_other: 'Rien pour aujourd’hui. {{number}} dossiers ouverts.',
  nothingThisWeek: 'Rien à faire cette semaine',
  allCases: 'Tous les dossiers',
  kept: 'Ce qui a été écrit sur ce téléphone est gardé.',
  stale: 'Ce que vous voyez a été lu il y a un moment.',
  hide: 'Montrer seulement le nombre',
  show: 'Montrer la liste',
  hidden: 'La liste est cachée, car d’autres peuvent voir cet écran.',
  more: 'En voir plus',
  group: {
    overdue: 'En retard',
    today: 'Aujourd’hui',
    week: 'Cette semaine',
    waiting: 'En attente d’autres',
  },
  row: {
    open: 'Ouvrir',
    waiting: 'En attente d’une réponse',
    closed: 'Fermé',
    withdrawn: 'Inscrit par erreur',
  },
  verb: {
    answer: 'Répondre',
    look: 'Voir',
  },
  people: {
    label: 'Personnes qui attendent',
    waiting_one: '{{count}} personne attend qu’on la fasse entrer',
    waiting_many: '{{count}} de personnes attendent qu’on les fasse entrer',
    waiting_other: '{{count}} personnes attendent qu’on les fasse entrer',
    look: 'Faire entrer',
  },
  empty: {
    what: 'Rien ici pour l’instant',
    says: 'Commencez par une première conversation, ou invitez les personnes avec qui vous travaillez.',
    guest: 'Quand une autre organisation vous demande de l’aide, cela apparaît ici.',
    invite: 'Inviter',
    tryIt: 'Essayer avec des personnes inventées',
    tryHow:
      'Un pays de démonstration, avec des personnes inventées, tourne à côté de votre bureau. Lancez-le sur cet ordinateur avec :',
  },
}
