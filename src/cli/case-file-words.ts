import type { Words } from '#engine/dictionary.ts'
import type { CheckRefusal } from './check.ts'

/** What is said of each thing that `amparo check` refuses. The place and the code stand beside it. */
export const caseFileWords: Readonly<Record<CheckRefusal['code'], Words>> = {
  'not-json': {
    en: 'This is not a file of JSON.',
    fr: 'Ce n’est pas un fichier JSON.',
    pt: 'Isto não é um ficheiro JSON.',
  },
  'unknown-format': {
    en: 'The file does not say which format it follows, or names one that is not known here.',
    fr: 'Le fichier n’indique pas son format, ou en nomme un qui n’est pas connu ici.',
    pt: 'O ficheiro não diz que formato segue, ou indica um que aqui não se conhece.',
  },
  'malformed-instant': {
    en: 'This is not a date and time with a zone.',
    fr: 'Ce n’est pas une date et heure avec fuseau.',
    pt: 'Isto não é uma data e hora com fuso.',
  },
  'unknown-country': {
    en: 'This is not a country code of three letters.',
    fr: 'Ce n’est pas un code de pays à trois lettres.',
    pt: 'Isto não é um código de país de três letras.',
  },
  'unknown-section': {
    en: 'There is no section of this name.',
    fr: 'Aucune section ne porte ce nom.',
    pt: 'Não há nenhuma secção com este nome.',
  },
  'unknown-field': {
    en: 'This section has no field of this name.',
    fr: 'Cette section n’a aucun champ de ce nom.',
    pt: 'Esta secção não tem nenhum campo com este nome.',
  },
  'unknown-code': {
    en: 'This code is not on the list of this field.',
    fr: 'Ce code ne figure pas sur la liste de ce champ.',
    pt: 'Este código não está na lista deste campo.',
  },
  'unknown-zone': {
    en: 'This time zone is not known.',
    fr: 'Ce fuseau horaire n’est pas connu.',
    pt: 'Este fuso horário não é conhecido.',
  },
  'unknown-source-of-fact': {
    en: 'It is not clear whose word this is.',
    fr: 'On ne sait pas de qui vient cette parole.',
    pt: 'Não se sabe de quem é esta palavra.',
  },
  'wrong-type': {
    en: 'Something else was expected here.',
    fr: 'Autre chose était attendu ici.',
    pt: 'Aqui esperava-se outra coisa.',
  },
  'unexpected-key': {
    en: 'There is more here than this place takes.',
    fr: 'Il y a ici plus que cet endroit n’accepte.',
    pt: 'Há aqui mais do que este lugar aceita.',
  },
  'missing-key': {
    en: 'Something that is needed here is missing.',
    fr: 'Il manque ici quelque chose de nécessaire.',
    pt: 'Falta aqui algo que é preciso.',
  },
  'repeated-code': {
    en: 'A code stands here twice.',
    fr: 'Un code figure ici deux fois.',
    pt: 'Um código está aqui duas vezes.',
  },
  'repeated-id': {
    en: 'Two items have the same id.',
    fr: 'Deux éléments portent le même identifiant.',
    pt: 'Dois elementos têm o mesmo identificador.',
  },
  'malformed-id': {
    en: 'This id has characters that an id does not have.',
    fr: 'Cet identifiant contient des caractères qu’un identifiant n’a pas.',
    pt: 'Este identificador tem caracteres que um identificador não tem.',
  },
  'empty-list': {
    en: 'An empty list does not say whether nobody asked or nobody knew.',
    fr: 'Une liste vide ne dit pas si personne n’a demandé ou si personne ne savait.',
    pt: 'Uma lista vazia não diz se ninguém perguntou ou se ninguém sabia.',
  },
  'list-too-long': {
    en: 'The list is longer than a real one.',
    fr: 'La liste est plus longue qu’une vraie.',
    pt: 'A lista é mais longa do que uma verdadeira.',
  },
  'too-many-items': {
    en: 'The section has more items than a real one.',
    fr: 'La section a plus d’éléments qu’une vraie.',
    pt: 'A secção tem mais elementos do que uma verdadeira.',
  },
  'number-out-of-range': {
    en: 'This number cannot be right.',
    fr: 'Ce nombre ne peut pas être juste.',
    pt: 'Este número não pode estar certo.',
  },
  'moment-malformed': {
    en: 'This is not a moment of the calendar, written to its precision.',
    fr: 'Ce n’est pas un moment du calendrier, écrit selon sa précision.',
    pt: 'Isto não é um momento do calendário, escrito segundo a sua precisão.',
  },
  'malformed-area': {
    en: 'This is not the code of an area.',
    fr: 'Ce n’est pas le code d’une région.',
    pt: 'Isto não é o código de uma região.',
  },
  'malformed-language': {
    en: 'This is not the code of a language.',
    fr: 'Ce n’est pas le code d’une langue.',
    pt: 'Isto não é o código de uma língua.',
  },
  'malformed-reference': {
    en: 'This does not point to an item or an organisation.',
    fr: 'Ceci ne renvoie ni à un élément ni à une organisation.',
    pt: 'Isto não aponta para um elemento nem para uma organização.',
  },
  'text-empty': {
    en: 'This text is empty.',
    fr: 'Ce texte est vide.',
    pt: 'Este texto está vazio.',
  },
  'text-too-long': {
    en: 'This text is too long.',
    fr: 'Ce texte est trop long.',
    pt: 'Este texto é demasiado longo.',
  },
  'not-a-node-fact': {
    en: 'This field may not stand here in the open.',
    fr: 'Ce champ ne peut pas figurer ici à découvert.',
    pt: 'Este campo não pode estar aqui a descoberto.',
  },
  'wrong-compartment': {
    en: 'This field is sealed in another part of the record.',
    fr: 'Ce champ est scellé dans une autre partie du dossier.',
    pt: 'Este campo está selado noutra parte do registo.',
  },
  'text-for-a-code': {
    en: 'Free text stands where only codes may.',
    fr: 'Un texte libre figure là où seuls des codes sont admis.',
    pt: 'Há texto livre onde só podem estar códigos.',
  },
}
