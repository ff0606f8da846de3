import type { Catalogue } from '../catalogue.ts'
import type { found as english } from '../en/found.ts'

export const found: Catalogue<typeof english> = {
  seek: 'Código ou nome de uma pessoa',
  seekHint: 'O código inteiro, por exemplo K7QX2PD, ou um nome, escrito como o ouve.',
  find: 'Procurar',
  label: 'Pessoas com este nome ou um parecido',
  people_one: '{{count}} pessoa com este nome ou um parecido',
  people_many: '{{count}} de pessoas com este nome ou um parecido',
  people_other: '{{count}} pessoas com este nome ou um parecido',
  none: 'Ninguém com este nome entre os seus casos',
  nearness: {
    same: 'o mesmo nome',
    spelling: 'o mesmo nome, escrito de outra forma',
    sound: 'soa igual',
    part: 'parte do nome',
  },
  closed: 'fechado',
  more: 'Pode haver mais. Escreva mais do nome.',
  where:
    'Só se procurou nos seus próprios casos. Outros podem conhecer esta pessoa, mas isso não lhe é dito.',
  notByName:
    'Um nome que só o primeiro contacto anotou, ou que outra organização partilhou, ainda não se encontra assim.',
  tooShort: 'Escreva pelo menos duas letras de um nome.',
  leave: 'Voltar a todos os casos',
  before: 'Talvez já conheça esta pessoa?',
  look: 'Procurar nos seus casos',
}
