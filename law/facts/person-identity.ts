import type { Field } from '#engine/dictionary.ts'
import { foreign } from '#law/code-lists/foreign.ts'
import { gender } from '#law/code-lists/gender.ts'
import { migrationStatus } from '#law/code-lists/migration-status.ts'
import { sex } from '#law/code-lists/sex.ts'
import { countries, moment, truth, yesProtects } from './kinds.ts'

/** Who the person is. All that names or locates is sealed; nothing of it is needed to help. */
export const personIdentity = {
  alias: {
    type: { kind: 'text', longest: 80 },
    holds: { sealed: 'identity' },
    merge: 'latest',
    label: { en: 'Name to use', fr: 'Nom à utiliser', pt: 'Nome a usar' },
    ask: {
      en: 'What would you like us to call you?',
      fr: 'Comment souhaitez-vous qu’on vous appelle ?',
      pt: 'Como quer que lhe chamemos?',
    },
    why: {
      en: 'Any name will do; it need not be your real one. It helps us find you again.',
      fr: 'N’importe quel nom convient, même s’il n’est pas le vrai. Il nous aide à vous retrouver.',
      pt: 'Qualquer nome serve, mesmo que não seja o verdadeiro. Ajuda-nos a voltar a encontrar o seu registo.',
    },
    maps: { htcds: null, ctdc: null, glotip: null },
  },
  givenName: {
    type: { kind: 'text', longest: 120 },
    holds: { sealed: 'identity' },
    merge: 'latest',
    label: { en: 'Given name', fr: 'Prénom', pt: 'Nome próprio' },
    maps: { htcds: 'prs_FirstName', ctdc: null, glotip: null },
  },
  familyName: {
    type: { kind: 'text', longest: 120 },
    holds: { sealed: 'identity' },
    merge: 'latest',
    label: { en: 'Family name', fr: 'Nom de famille', pt: 'Apelido' },
    maps: { htcds: 'prs_SecondName', ctdc: null, glotip: null },
  },
  otherNames: {
    type: { kind: 'text', longest: 300 },
    holds: { sealed: 'identity' },
    merge: 'latest',
    label: { en: 'Other names', fr: 'Autres noms', pt: 'Outros nomes' },
    maps: { htcds: 'prs_MiddleName', ctdc: null, glotip: null },
  },
  birthDate: {
    type: moment,
    holds: { sealed: 'identity' },
    merge: 'ask',
    label: { en: 'Date of birth', fr: 'Date de naissance', pt: 'Data de nascimento' },
    maps: { htcds: 'prs_Birthdate', ctdc: null, glotip: null },
  },
  identityDocument: {
    type: { kind: 'text', longest: 300 },
    holds: { sealed: 'identity' },
    merge: 'latest',
    label: { en: 'Identity document', fr: 'Pièce d’identité', pt: 'Documento de identificação' },
    maps: { htcds: 'prs_IdentityNumber', ctdc: null, glotip: null },
  },
  safeContact: {
    type: { kind: 'text', longest: 300 },
    holds: { sealed: 'contact' },
    merge: 'latest',
    label: {
      en: 'Safe way to reach the person',
      fr: 'Moyen sûr de joindre la personne',
      pt: 'Forma segura de contacto',
    },
    ask: {
      en: 'Is there a safe way to reach you?',
      fr: 'Y a-t-il un moyen sûr de vous joindre ?',
      pt: 'Há uma forma segura de falarmos consigo depois?',
    },
    why: {
      en: 'We use only the way that you choose. You may also choose none.',
      fr: 'Nous utilisons seulement le moyen que vous choisissez. Vous pouvez aussi n’en choisir aucun.',
      pt: 'Só usamos a forma que escolher. Também pode não escolher nenhuma.',
    },
  },
  contactWarning: {
    type: { kind: 'text', longest: 300 },
    holds: { sealed: 'contact' },
    merge: 'latest',
    label: {
      en: 'What to avoid when calling or writing',
      fr: 'Ce qu’il faut éviter pour joindre la personne',
      pt: 'O que evitar ao contactar',
    },
    ask: {
      en: 'What should we never do or say when we try to reach you?',
      fr: 'Que ne devons-nous jamais faire ni dire en essayant de vous joindre ?',
      pt: 'O que nunca devemos fazer ou dizer quando tentarmos falar consigo?',
    },
    why: {
      en: 'A call or a message can put you in danger if others see it.',
      fr: 'Un appel ou un message peut vous mettre en danger si d’autres le voient.',
      pt: 'Uma chamada ou mensagem pode ser um perigo se outros a virem.',
    },
  },
  phone: {
    type: { kind: 'text', longest: 60 },
    holds: { sealed: 'contact' },
    merge: 'latest',
    label: { en: 'Telephone', fr: 'Téléphone', pt: 'Telefone' },
    maps: { htcds: 'prs_MobilePhone', ctdc: null, glotip: null },
  },
  address: {
    type: { kind: 'text', longest: 500 },
    holds: { sealed: 'contact' },
    merge: 'latest',
    label: { en: 'Address', fr: 'Adresse', pt: 'Endereço' },
    maps: { htcds: 'prs_MailingStreet', ctdc: null, glotip: null },
  },
  sex: {
    type: { kind: 'code', list: sex },
    holds: 'node-fact',
    merge: 'ask',
    label: { en: 'Sex', fr: 'Sexe', pt: 'Sexo' },
    maps: { htcds: null, ctdc: 'gender', glotip: 'Sex' },
  },
  gender: {
    type: { kind: 'code', list: gender },
    holds: { teamFact: 'identity' },
    merge: 'ask',
    label: { en: 'Gender', fr: 'Genre', pt: 'Género' },
    maps: { htcds: 'prs_Gender', ctdc: 'gender', glotip: 'Sex' },
  },
  citizenships: {
    type: countries,
    holds: 'node-fact',
    merge: 'union',
    label: { en: 'Citizenships', fr: 'Nationalités', pt: 'Nacionalidades' },
    ask: {
      en: 'Of which countries are you a citizen?',
      fr: 'De quels pays avez-vous la nationalité ?',
      pt: 'De que países tem a nacionalidade?',
    },
    why: {
      en: 'It shows which consulate you may ask for. Nobody tells that country.',
      fr: 'Cela montre quel consulat vous pouvez demander. Personne n’informe ce pays.',
      pt: 'Mostra que consulado pode pedir. Ninguém informa esse país.',
    },
    maps: { htcds: 'prs_Citizenship', ctdc: 'citizenship', glotip: 'Category' },
  },
  stateless: {
    type: truth,
    holds: { teamFact: 'protection' },
    merge: yesProtects,
    label: { en: 'Stateless', fr: 'Apatride', pt: 'Apátrida' },
    ask: {
      en: 'Is there no country that sees you as its citizen?',
      fr: 'Aucun pays ne vous reconnaît comme citoyenne ou citoyen ?',
      pt: 'Não há nenhum país que lhe reconheça a nacionalidade?',
    },
    why: {
      en: 'People without a country have rights of their own.',
      fr: 'Les personnes sans pays ont des droits particuliers.',
      pt: 'Quem não tem país tem direitos próprios.',
    },
  },
  foreign: {
    type: { kind: 'code', list: foreign },
    holds: 'node-fact',
    merge: 'ask',
    label: { en: 'From another country', fr: 'Vient d’un autre pays', pt: 'Vem de outro país' },
    ask: {
      en: 'Do you come from another country?',
      fr: 'Venez-vous d’un autre pays ?',
      pt: 'Vem de outro país?',
    },
    why: {
      en: 'People from another country have more rights, such as asylum or their consulate. Your answer takes no help away.',
      fr: 'Venir d’un autre pays donne d’autres droits, comme l’asile ou le consulat. Votre réponse n’enlève aucune aide.',
      pt: 'Quem vem de outro país tem mais direitos, como o asilo ou o consulado. A resposta não retira nenhuma ajuda.',
    },
  },
  migrationStatus: {
    type: { kind: 'code', list: migrationStatus },
    holds: { teamFact: 'protection' },
    merge: 'ask',
    label: { en: 'Migration status', fr: 'Situation migratoire', pt: 'Situação migratória' },
    maps: { htcds: null, ctdc: null, glotip: null },
  },
} as const satisfies Record<string, Field>
