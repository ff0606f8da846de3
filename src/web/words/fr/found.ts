import type { Catalogue } from '../catalogue.ts'
import type { found as english } from '../en/found.ts'

export const found: Catalogue<typeof english> = {
  seek: 'Code ou nom d’une personne',
  seekHint: 'Le code entier, par exemple K7QX2PD, ou un nom, écrit comme vous l’entendez.',
  find: 'Chercher',
  label: 'Personnes de ce nom ou d’un nom proche',
  people_one: '{{count}} personne de ce nom ou d’un nom proche',
  people_many: '{{count}} de personnes de ce nom ou d’un nom proche',
  people_other: '{{count}} personnes de ce nom ou d’un nom proche',
  none: 'Personne de ce nom parmi vos dossiers',
  nearness: {
    same: 'même nom',
    spelling: 'même nom, écrit autrement',
    sound: 'se prononce de même',
    part: 'une partie du nom',
  },
  closed: 'fermé',
  more: 'Il y en a peut-être d’autres. Écrivez plus du nom.',
  where:
    'Seuls vos propres dossiers ont été regardés. D’autres suivent peut-être cette personne ; cela ne vous est pas dit.',
  notByName:
    'Un nom que seul un premier contact a noté, ou qu’une autre organisation a partagé, ne se trouve pas encore ainsi.',
  tooShort: 'Écrivez au moins deux lettres d’un nom.',
  leave: 'Retour à tous les dossiers',
  before: 'Vous connaissez peut-être déjà cette personne ?',
  look: 'Chercher parmi vos dossiers',
}
