import type { Catalogue } from '../catalogue.ts'
import type { network as english } from '../en/network.ts'

export const network: Catalogue<typeof english> = {
  title: 'Rede',
  lead: 'Quem oferece que ajuda, aberta agora, para quem.',
  wanted: 'Que ajuda?',
  everything: 'Toda',
  own: 'Os nossos serviços',
  you: 'a sua organização',
  noServices: 'Ainda não disse o que oferece.',
  nobody: 'Ainda ninguém oferece isto',
  open: { yes: 'Aberto agora', no: 'Fechado agora', unknown: 'Não se sabe se está aberto' },
  for: 'Para: {{whom}}',
  onlyWith: 'Condição: {{what}}',
  services: {
    question: 'O que oferecem?',
    openNow: 'Está aberto agora?',
    forWhom: 'Para quem?',
    conditions: 'Depende de alguma coisa?',
    conditionSays:
      'A ajuda não deve depender da colaboração com as autoridades. Os outros vêem esta condição, e ninguém pode ser encaminhado para este serviço.',
    add: 'Acrescentar um serviço',
    remove: 'Retirar',
    keep: 'Guardar',
    kept: 'As suas escolhas ainda estão aqui.',
  },
}
