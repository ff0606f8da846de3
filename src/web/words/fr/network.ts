import type { Catalogue } from '../catalogue.ts'
import type { network as english } from '../en/network.ts'

export const network: Catalogue<typeof english> = {
  title: 'Réseau',
  lead: 'Qui propose quelle aide, ouvert maintenant, pour qui.',
  wanted: 'Quelle aide ?',
  everything: 'Toutes',
  own: 'Nos propres services',
  you: 'votre organisation',
  noServices: 'N’a pas encore dit ce qu’elle propose.',
  nobody: 'Personne ne propose encore cela',
  open: { yes: 'Ouvert maintenant', no: 'Fermé maintenant', unknown: 'On ne sait pas si c’est ouvert' },
  for: 'Pour : {{whom}}',
  onlyWith: 'Condition : {{what}}',
  services: {
    question: 'Que proposez-vous ?',
    openNow: 'Est-ce ouvert maintenant ?',
    forWhom: 'Pour qui ?',
    conditions: 'Est-ce que cela dépend de quelque chose ?',
    conditionSays:
      'L’aide ne doit pas dépendre de la coopération avec les autorités. Les autres voient cette condition, et personne ne peut être orienté vers ce service.',
    add: 'Ajouter un service',
    remove: 'Retirer',
    keep: 'Garder',
    kept: 'Vos choix sont encore ici.',
  },
}
