import type { Catalogue } from '../catalogue.ts'
import type { shell as english } from '../en/shell.ts'

export const shell = {
  menu: 'Menu',
  mainNavigation: 'Principal',
  entries: {
    today: 'Aujourd’hui',
    cases: 'Dossiers',
    network: 'Réseau',
    figures: 'Chiffres',
    assess: 'Évaluer',
    settings: 'Réglages',
  },
  new: 'Nouveau',
  search: 'Chercher',
  lock: 'Verrouiller',
  exit: 'Sortie rapide',
  exitHint: 'Quitte cette page tout de suite. Appuyer trois fois sur Échap fait la même chose.',
  notFound: {
    title: 'Il n’y a pas de page ici',
    what: 'L’adresse est peut-être incomplète ou ancienne.',
    action: 'Aller à l’accueil',
  },
  notForYou: {
    title: 'Cette page est pour d’autres collègues',
    next: 'Si vous en avez besoin, demandez à la personne responsable de votre bureau.',
  },
  unreachable: {
    what: 'Le bureau n’est pas joignable.',
    next: 'Vérifiez le réseau, puis réessayez.',
    again: 'Réessayer',
  },
  fault: {
    question: 'Quelque chose n’a pas marché sur cette page',
    kept: 'Ce qui était déjà gardé ou envoyé reste intact.',
    next: 'Revenez à l’accueil et réessayez. Si cela se répète, prévenez la personne responsable.',
  },
  idle: {
    question: 'Êtes-vous toujours là ?',
    what_one: 'Cette page se verrouille dans {{count}} minute. Tout est gardé sur ce téléphone.',
    what_many: 'Cette page se verrouille dans {{count}} minutes. Tout est gardé sur ce téléphone.',
    what_other: 'Cette page se verrouille dans {{count}} minutes. Tout est gardé sur ce téléphone.',
    stay: 'Rester ici',
    lockNow: 'Verrouiller',
  },
  gate: {
    question: 'Ce navigateur ne peut pas protéger un dossier',
    insecure: 'La connexion à cette page n’est pas protégée.',
    insecureNext:
      'Ouvrez-la par une adresse qui commence par https://, ou sur l’ordinateur où le programme tourne. Demandez la bonne adresse à la personne responsable.',
    old: 'Ce navigateur est trop ancien, ou une protection nécessaire est désactivée.',
    oldNext:
      'Navigateurs les plus anciens qui conviennent : Chrome ou Edge 137, Firefox 130, Safari 17. Sur téléphone : Android avec Chrome 137, ou iOS 17.',
    noInput: 'Rien ne peut être saisi ici, pour que rien ne soit perdu ni lu par d’autres.',
    lacks: {
      'secure-context': 'connexion protégée',
      'web-crypto': 'chiffrement par le navigateur',
      ed25519: 'signatures (Ed25519)',
      storage: 'stockage sur cet appareil',
      'web-assembly': 'WebAssembly',
    },
    missing: 'Il manque : {{what}}',
  },
} as const satisfies Catalogue<typeof english>
