import type { Catalogue } from '../catalogue.ts'
import type { figures as english } from '../en/figures.ts'

export const figures = {
  page: 'Chiffres',
  question: 'Quel chiffre voulez-vous voir ?',
  lead: 'Les victimes de la traite que les États ont détectées, telles qu’ils les ont déclarées aux Nations Unies (ONUDC).',
  open: 'Ouvrir un fichier de l’ONUDC',
  empty: 'Aucun chiffre n’est encore gardé ici',
  emptyText:
    'Téléchargez le jeu de données sur la traite (GLOTIP) depuis dataunodc.un.org, en CSV ou Excel, et ouvrez-le ici. Le fichier est lu sur cet appareil et n’est envoyé nulle part.',
  failed: 'Le fichier n’a pas pu être lu jusqu’au bout sur cet appareil.',
  failedNext:
    'Il est peut-être trop grand pour la mémoire de cet appareil. Fermez d’autres pages, ou essayez sur un ordinateur.',
  nothingChanged: 'Rien n’a changé. Les chiffres gardés par le bureau restent tels quels.',
  whichFile: 'Il faut le jeu de données de l’ONUDC sur la traite : le fichier entier, tel que téléchargé.',
  keptHere: 'Gardés par le bureau',
  keptSince: 'chargé le {{day}}',
  look: 'Voir',
  lookAt: 'Voir {{country}}',
  reading: {
    question: 'Le fichier est en cours de lecture',
    lead: 'Il reste sur cet appareil. Vous pouvez arrêter à tout moment.',
    loading: 'Chargement du fichier',
    sorting: 'Tri des lignes. Cela prend quelques secondes, sur un téléphone jusqu’à une minute.',
    stop: 'Arrêter',
  },
  quality: {
    question: 'Ce que vaut ce fichier',
    lead: '{{in}} lignes : {{kept}} peuvent être comptées, {{aside}} sont mises de côté avec un motif. D’après : {{stamp}}.',
    hazards: 'Les pièges de tout le fichier',
    hazard: 'Ce qui a été trouvé, et ce qu’on en fait',
    rows: 'Lignes',
    asideNone: 'Aucune ligne n’est mise de côté.',
    aside_one: '{{shown}} ligne est mise de côté : voir pourquoi',
    aside_many: '{{shown}} de lignes sont mises de côté : voir pourquoi',
    aside_other: '{{shown}} lignes sont mises de côté : voir pourquoi',
    save: 'Enregistrer ces lignes',
  },
  hazard: {
    preambleRows: 'Lignes au-dessus des noms de colonnes. Ignorées.',
    thousandsCommas: 'Nombres avec virgules, comme 1,234. Lus comme des nombres.',
    maskedUnder5: 'Nombres écrits « <5 ». Gardés comme « 0 à 4 », jamais comme un seul nombre.',
    duplicateKeys:
      'La même chose comptée deux fois ({{keys}} fois). Les nombres égaux n’en font qu’un ({{equal}} fois) ; s’ils se contredisent, aucun n’est choisi ({{conflict}} fois).',
    templateLabels: 'Noms de cellules du questionnaire au lieu d’un libellé. Mis de côté.',
    nonsenseValues: 'Un million de personnes ou plus, là où c’est impossible. Mis de côté.',
    replacementCharacters: 'Lettres perdues dans le fichier. Gardées telles quelles.',
    mojibake: 'Lettres déformées dans le fichier. Gardées telles quelles.',
    blankCategories: 'Pas de catégorie. Mis de côté.',
    totalsAsCategory: 'Un total parmi les parties. Mis de côté, pour que personne ne compte deux fois.',
    countriesWithoutCode:
      'Un territoire sans code de pays. Gardé sous son nom ; il ne peut pas être choisi ci-dessous.',
    freeTextLabels:
      'Nationalité en mots libres : {{matched}} libellés nomment un pays, {{groups}} un groupe, {{review}} rien de connu. Non utilisés dans ces graphiques.',
  },
  reason: {
    'template-label': 'contient le nom d’une cellule du questionnaire au lieu d’un libellé',
    'nonsense-value': 'compte un million de personnes ou plus',
    'value-unreadable': 'n’a pas de nombre lisible',
    'duplicate-equal': 'répète une ligne précédente',
    'duplicate-conflict': 'contredit une autre ligne sur la même chose',
    'blank-category': 'n’a pas de catégorie',
    'total-as-category': 'contient un total là où une partie est attendue',
    'wording-unknown': 'emploie un mot que le jeu de données ne définit pas',
    'country-unreadable': 'ne nomme aucun pays lisible',
    'year-unreadable': 'ne nomme aucune année lisible',
    'odd-cell': 'contient une formule ou une erreur du tableur',
    'row-incomplete': 'a des cellules manquantes',
    'row-empty': 'est vide',
  },
  country: 'Pays',
  countryHint_one: '{{shown}} État a déclaré des victimes détectées.',
  countryHint_many: '{{shown}} d’États ont déclaré des victimes détectées.',
  countryHint_other: '{{shown}} États ont déclaré des victimes détectées.',
  show: 'Voir le chiffre',
  heading: 'Victimes détectées : {{country}}',
  by: { ask: 'Réparties par', sex: 'Sexe', age: 'Âge', form: 'Forme d’exploitation' },
  title: {
    sex: 'Victimes de la traite détectées, par sexe, {{country}}, personnes par an',
    age: 'Victimes de la traite détectées, par âge, {{country}}, personnes par an',
    form: 'Victimes de la traite détectées, par forme d’exploitation, {{country}}, personnes par an',
  },
  total: 'Total publié',
  range: '{{low}} à {{high}}',
  stamp: { release: 'édition du {{release}}', file: 'fichier {{file}}' },
  year: 'Année',
  noFigure: 'pas de chiffre',
  showTable: 'Montrer le tableau',
  showChart: 'Montrer le graphique',
  tableKey: 'ou touche T dans la figure',
  chartLabel: '{{title}}. Les mêmes chiffres sont dans le tableau.',
  noneForCountry: 'Le fichier n’a pas de victimes détectées ainsi réparties pour cet État.',
  quote: {
    may: 'Une phrase que l’on peut citer',
    mayNot: 'Une phrase que l’on ne peut pas écrire',
    exact_one:
      '{{country}} : pour {{year}}, l’État a déclaré {{shown}} victime de la traite détectée{{parts}}. (ONUDC, {{stamp}})',
    exact_many:
      '{{country}} : pour {{year}}, l’État a déclaré {{shown}} victimes de la traite détectées{{parts}}. (ONUDC, {{stamp}})',
    exact_other:
      '{{country}} : pour {{year}}, l’État a déclaré {{shown}} victimes de la traite détectées{{parts}}. (ONUDC, {{stamp}})',
    masked:
      '{{country}} : pour {{year}}, l’État a déclaré des victimes de la traite détectées, en un nombre que l’ONUDC masque : {{shown}}{{parts}}. (ONUDC, {{stamp}})',
    not: {
      total: '{{shown}} personnes ont été victimes de la traite en {{year}} ({{country}}).',
      sex: '{{group}} : voilà les principales victimes de la traite ({{country}}).',
      age: '{{group}} : voilà les principales victimes de la traite ({{country}}).',
      form: '{{group}} : voilà la principale forme de traite ({{country}}).',
    },
    why: {
      total: 'Ce sont des personnes détectées et déclarées. Nul ne sait combien il y en avait.',
      sex: 'Ce sont des personnes détectées. Qui l’on cherche, et où, décide de qui l’on trouve.',
      age: 'Ce sont des personnes détectées. Les enfants sont souvent non reconnus, ou comptés ailleurs.',
      form: 'Ce sont des personnes détectées. Certaines formes sont recherchées, d’autres presque jamais vues.',
    },
  },
  cautions: {
    name: 'Avant de conclure',
    detected:
      'Détecter n’est pas tout compter : qui n’a jamais été trouvé n’est pas ici. Un nombre plus élevé peut venir de plus de traite, ou d’une meilleure détection.',
    comparison:
      'Pas de conclusion sans comparaison : avec la population du lieu, avec la détection de l’année, avec la façon de compter de l’État.',
  },
  definition: 'Ce qui est compté',
  masked: {
    name: 'Cellules masquées',
    none: 'Aucune cellule de ce chiffre n’est masquée.',
    some_one:
      '{{shown}} cellule est masquée par l’ONUDC (« <5 ») : elle peut valoir de 0 à 4, et est dessinée comme cet intervalle.',
    some_many:
      '{{shown}} de cellules sont masquées par l’ONUDC (« <5 ») : chacune peut valoir de 0 à 4, et est dessinée comme cet intervalle.',
    some_other:
      '{{shown}} cellules sont masquées par l’ONUDC (« <5 ») : chacune peut valoir de 0 à 4, et est dessinée comme cet intervalle.',
  },
  source: {
    name: 'Source',
    stamp: 'D’après : {{stamp}} ({{file}}). Chargé ici le {{day}}.',
    short: 'Source : ONUDC, GLOTIP, {{stamp}}.',
  },
  method: {
    name: 'Comment le fichier a été lu',
    rows: '{{in}} lignes dans le fichier : {{kept}} gardées, {{aside}} mises de côté.',
    drawn:
      'Les points sont les nombres publiés. Les barres sont des intervalles. Aucun trait ne passe par une année sans chiffre.',
    gaps: 'Pas de chiffre pour : {{years}}. Un vide n’est pas un zéro.',
    apart:
      'Les parties et le total publié ne peuvent pas être justes tous deux en : {{years}}. Les deux sont montrés tels que publiés.',
  },
  asideNone: 'Aucune ligne de ce chiffre n’a été mise de côté.',
  asideSome_one: '{{shown}} ligne de cet État n’est pas dans ce chiffre',
  asideSome_many: '{{shown}} de lignes de cet État ne sont pas dans ce chiffre',
  asideSome_other: '{{shown}} lignes de cet État ne sont pas dans ce chiffre',
  asideRow: 'Ligne {{row}}, année {{year}} :',
  saveTable: 'Enregistrer en CSV',
  saveChart: 'Enregistrer en SVG',
  chartFirst: 'Montrez d’abord le graphique, puis enregistrez-le.',
  keep: 'Garder pour le bureau',
  keepRefused: 'Le chiffre est toujours là, sur cette page.',
  kept: 'Gardé pour le bureau',
} as const satisfies Catalogue<typeof english>
