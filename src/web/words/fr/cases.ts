import type { Catalogue } from '../catalogue.ts'
import type { cases as english } from '../en/cases.ts'
import { closing } from './closing.ts'
import { found } from './found.ts'
import { sharing } from './sharing.ts'
import { tasks } from './tasks.ts'
import { team } from './team.ts'

export const cases: Catalogue<typeof english> = {
  title: 'Dossiers',
  about: 'vers {{when}}',
  reveal: 'Afficher',
  case: { title: 'Un dossier' },
  list: {
    group: 'Montrer',
    groups: {
      all: 'Tous, par échéance',
      overdue: 'En retard',
      today: 'Aujourd’hui',
      week: 'Cette semaine',
      later: 'Plus tard',
      waiting: 'En attente d’autres',
    },
    status: 'État',
    statuses: { open: 'Ouverts', closed: 'Fermés', withdrawn: 'Inscrits par erreur' },
    about: {
      closed: 'Dossiers fermés. Ce qui devient critique avec le temps revient dans Aujourd’hui.',
      withdrawn: 'Dossiers inscrits par erreur. Ils ne parlent de personne et ne sont dans aucun chiffre.',
    },
    counts: 'Ouverts : {{open}} · en retard : {{overdue}}',
    empty: 'Aucun dossier ici',
    more: 'En montrer plus',
  },
  notHere: {
    what: 'Il n’y a rien ici que vous puissiez lire.',
    next: 'Si vous devez y travailler, demandez à la personne responsable de vous ajouter.',
  },
  glance: {
    label: 'D’un coup d’œil',
    years_one: '{{count}} an',
    years_many: '{{count}} d’années',
    years_other: '{{count}} ans',
    maybeChild: 'peut-être un enfant',
    littleKnown: 'Âge et langue non inscrits',
    overdue_one: '{{count}} en retard',
    overdue_many: '{{count}} en retard',
    overdue_other: '{{count}} en retard',
    noClock: 'Aucun délai ne court',
  },
  danger: {
    now: 'En danger maintenant',
    ended: 'Aucun danger n’a été dit',
    unknown: 'Danger : on ne sait pas',
  },
  next: {
    label: 'Ensuite :',
    answer: 'Une autre organisation demande si vous pouvez aider cette personne.',
    question: 'À demander ou à chercher : {{what}}.',
    nothing: 'Rien à faire. Gardez le contact.',
    record: 'Noter que c’est fait',
    refer: 'Orienter',
    askedBack: 'L’organisation sollicitée a une question. Lisez-la sous Partagé.',
    referAgain: 'Partager plus, ou demander ailleurs',
    doAnswer: 'Répondre',
    doQuestion: 'Répondre à la question',
  },
  form: {
    said: 'Qui le dit ?',
    now: 'Maintenant',
    endsByDecision:
      'Ceci met fin à une protection. Cela ne compte que comme une décision, avec son motif. Choisissez « par une décision » comme source.',
    reason: 'Pourquoi ?',
    reasonHint: 'Vos motifs sont gardés, scellés, à côté de la décision.',
    keep: 'Garder',
    leave: 'Ne rien changer',
    refused: 'Ceci n’a pas pu être gardé.',
    refusedBefore:
      'Le bureau n’a pas pris quelque chose que vous avez écrit avant. Réglez-le d’abord, sur la page du dossier.',
    refusedKept: 'Ce que vous avez écrit est encore ici.',
  },
  lack: {
    nothingSaid: 'Répondez à une question au moins, ou choisissez « Ne rien changer ».',
    needsDecision:
      'Mettre fin à cette protection est une décision. Choisissez « par une décision » et dites pourquoi.',
    needsReason: 'Dites pourquoi.',
  },
  desk: {
    noField: 'Il n’y a rien à inscrire pour cela. Corrigez plus bas ce qui est faux.',
    kept: 'Gardé.',
    undo: 'Annuler',
  },
  /** Ce qu’on a écrit sur un dossier dont la page ne s’ouvre plus. */
  keptHere: {
    what: 'Ce que vous avez écrit ici n’est pas arrivé au bureau.',
    kept: 'C’est sur cet appareil, scellé, et nulle part ailleurs. Copiez-le pour qui suit le dossier maintenant.',
    show: 'Montrer ce que vous avez écrit',
    label: 'Ce que vous avez écrit',
    lost: 'C’est effacé de cet appareil. Personne d’autre ne l’a, et c’est définitif.',
  },
  refusal: {
    kept: 'Ce que vous avez écrit est gardé sur ce téléphone.',
    again: 'Réessayer',
    throwAway: 'Effacer',
    sure: 'Effacer ce que vous avez écrit ?',
    lost: 'Ce que le bureau n’a pas pris est effacé de ce téléphone, avec ce que vous avez écrit ensuite. C’est définitif.',
    leave: 'Laisser ici',
  },
  broken: {
    what_one: '{{count}} partie scellée a été modifiée et n’est pas montrée.',
    what_many: '{{count}} de parties scellées ont été modifiées et ne sont pas montrées.',
    what_other: '{{count}} parties scellées ont été modifiées et ne sont pas montrées.',
    next: 'Prévenez la personne responsable.',
  },
  closed_one: '{{count}} partie scellée ne vous est pas ouverte.',
  closed_many: '{{count}} de parties scellées ne vous sont pas ouvertes.',
  closed_other: '{{count}} parties scellées ne vous sont pas ouvertes.',
  rights: {
    heading: 'Droits',
    none: 'Aucun droit n’appelle une action maintenant.',
    fromOthers: 'Dû aussi, d’après ce que savent d’autres organisations',
  },
  finding: {
    owedNow: 'Dû maintenant',
    answer: 'Répondre',
    todo: 'Que faire',
    who: 'Qui agit',
    owedBy: '(dû par : {{who}})',
    alsoTell: 'C’est en retard depuis longtemps. Prévenez aussi : {{who}}.',
    when: 'Pour quand',
    facts: 'En raison de',
    missing: 'Pas inscrit au dossier',
    wouldChange: 'Ce qui changerait cela',
    sources: 'Où c’est écrit',
    contest: 'Si vous n’êtes pas d’accord',
  },
  source: {
    possibly: 'peut-être {{at}}, non vérifié',
    notVerified: 'non vérifié',
    role: {
      'states-the-duty': 'énonce l’obligation',
      interprets: 'l’explique',
      context: 'contexte',
    },
    force: {
      shall: 'doit',
      'shall-consider': 'doit être envisagé',
      should: 'devrait',
    },
    binds: {
      yes: 'obligatoire ici',
      no: 'recommandation ici',
      unknown: 'on ne sait pas si cela oblige ici',
    },
  },
  plan: {
    heading: 'Plan',
    rights_one: 'pour {{count}} droit',
    rights_many: 'pour {{count}} de droits',
    rights_other: 'pour {{count}} droits',
  },
  questions: {
    heading: 'Prochaines questions',
    why: 'Nécessaire pour : {{right}}',
  },
  add: {
    label: 'Ajouter',
    note: 'Ajouter une note',
    need: 'Ajouter un besoin',
    interview: 'Commencer l’entretien',
  },
  sections: {
    heading: 'Inscrit au dossier',
    another: 'Ajouter : {{what}}',
    add: 'Ajouter autre chose',
  },
  item: {
    declined: 'La personne préfère que ceci ne soit ni montré ni partagé.',
    change: 'Modifier',
    history: 'Historique',
    correct: 'Corriger ceci',
    notAsked_one: '{{count}} question non posée',
    notAsked_many: '{{count}} de questions non posées',
    notAsked_other: '{{count}} questions non posées',
  },
  unsettled: {
    heading: 'Deux réponses',
    holds: 'Garder celle-ci',
  },
  standing: {
    stands: 'vaut',
    superseded: 'remplacé ensuite',
    corrected: 'corrigé',
  },
  story: {
    heading: 'Ce qui s’est passé',
    more_one: 'En montrer {{count}} de plus',
    more_many: 'En montrer {{count}} de plus',
    more_other: 'En montrer {{count}} de plus',
  },
  who: {
    you: 'vous',
    colleague: 'un ou une collègue',
    person: 'la personne',
    other: 'une autre organisation',
  },
  found,
  close: closing,
  tasks,
  team,
  shares: sharing.shares,
  refer: sharing.refer,
  consent: sharing.consent,
  answer: sharing.answer,
}
