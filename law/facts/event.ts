import { section } from '#engine/dictionary.ts'
import { eventKind } from '#law/code-lists/event-kind.ts'
import { force } from '#law/code-lists/force.ts'
import { involvement } from '#law/code-lists/involvement.ts'
import { country, moment, organisation, truth, yesProtects } from './kinds.ts'

/** What brought the person into contact. It may itself have violated rights. */
export const event = section({
  id: 'event',
  items: 'many',
  label: { en: 'Event', fr: 'Événement', pt: 'Acontecimento' },
  fields: {
    kind: {
      type: { kind: 'code', list: eventKind },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'What happened', fr: 'Ce qui s’est passé', pt: 'O que aconteceu' },
      ask: {
        en: 'How did the person come into contact with you?',
        fr: 'Comment la personne est-elle arrivée jusqu’à vous ?',
        pt: 'Como chegou a pessoa até si?',
      },
      why: {
        en: 'A raid, or help to leave, can cause harm too.',
        fr: 'Une descente, ou une aide pour partir, peut aussi faire du mal.',
        pt: 'Uma rusga, ou uma ajuda para sair, também pode fazer mal.',
      },
      maps: { htcds: null, ctdc: null, glotip: null },
    },
    at: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'When', fr: 'Quand', pt: 'Quando' },
      ask: { en: 'When was it?', fr: 'C’était quand ?', pt: 'Quando foi?' },
      why: {
        en: 'Some steps are owed within hours of it.',
        fr: 'Certaines mesures sont dues dans les heures qui suivent.',
        pt: 'Algumas medidas são devidas nas horas seguintes.',
      },
    },
    country: {
      type: country,
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Country', fr: 'Pays', pt: 'País' },
      ask: { en: 'In which country was it?', fr: 'C’était dans quel pays ?', pt: 'Em que país foi?' },
      why: {
        en: 'It shows whose duty it is to act.',
        fr: 'Cela montre qui a le devoir d’agir.',
        pt: 'Mostra quem tem o dever de agir.',
      },
    },
    area: {
      type: { kind: 'area' },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Province or region', fr: 'Province ou région', pt: 'Província ou região' },
      ask: {
        en: 'In which province or region was it?',
        fr: 'C’était dans quelle province ou région ?',
        pt: 'Em que província ou região foi?',
      },
      why: {
        en: 'No exact place is needed.',
        fr: 'Le lieu exact n’est pas nécessaire.',
        pt: 'Não é preciso o lugar exacto.',
      },
    },
    agency: {
      type: organisation,
      holds: 'node-fact',
      merge: 'ask',
      label: {
        en: 'Organisation that led it',
        fr: 'Organisation qui l’a dirigé',
        pt: 'Organização que dirigiu',
      },
      ask: {
        en: 'Which organisation led it?',
        fr: 'Quelle organisation l’a dirigé ?',
        pt: 'Que organização dirigiu?',
      },
      why: {
        en: 'It shows who has to put right what went wrong.',
        fr: 'Cela montre qui doit réparer ce qui s’est mal passé.',
        pt: 'Mostra quem deve reparar o que correu mal.',
      },
    },
    force: {
      type: { kind: 'code', list: force },
      holds: { teamFact: 'officials' },
      merge: { protective: ['unnecessary', 'unknown', 'declined', 'necessary', 'none'] },
      label: { en: 'Force used', fr: 'Usage de la force', pt: 'Uso da força' },
      ask: {
        en: 'Was force used on people?',
        fr: 'A-t-on usé de la force contre des personnes ?',
        pt: 'Usou-se força contra pessoas?',
      },
      why: {
        en: 'Force beyond what is necessary is a violation. The agency concerned does not see this answer.',
        fr: 'Plus de force que nécessaire est une violation. Le service en cause ne voit pas cette réponse.',
        pt: 'Mais força do que o necessário é uma violação. A entidade em causa não vê esta resposta.',
      },
    },
    peopleDetained: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: {
        en: 'People were detained',
        fr: 'Des personnes ont été retenues',
        pt: 'Houve pessoas detidas',
      },
      ask: {
        en: 'Were people detained who may be victims?',
        fr: 'A-t-on retenu des personnes peut-être victimes ?',
        pt: 'Detiveram-se pessoas que podem ser vítimas?',
      },
      why: {
        en: 'Victims should not be held.',
        fr: 'Des victimes ne devraient pas être retenues.',
        pt: 'As vítimas não devem ser detidas.',
      },
    },
    belongingsLeft: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: {
        en: 'Belongings left behind',
        fr: 'Affaires laissées sur place',
        pt: 'Bens deixados para trás',
      },
      ask: {
        en: 'Were belongings or wages left behind?',
        fr: 'A-t-on laissé des affaires ou des salaires sur place ?',
        pt: 'Ficaram bens ou salários para trás?',
      },
      why: {
        en: 'They should be fetched soon, before they are lost.',
        fr: 'Il faut les récupérer vite, avant qu’ils ne disparaissent.',
        pt: 'Devem ser recuperados depressa, antes que se percam.',
      },
    },
    childrenLeft: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: {
        en: 'Children left behind',
        fr: 'Enfants laissés sur place',
        pt: 'Crianças deixadas para trás',
      },
      ask: {
        en: 'Were children left behind, there or elsewhere?',
        fr: 'Des enfants sont-ils restés là-bas ou ailleurs ?',
        pt: 'Ficaram crianças lá ou noutro lugar?',
      },
      why: {
        en: 'A child left alone may be in danger now.',
        fr: 'Un enfant resté seul est peut-être en danger maintenant.',
        pt: 'Uma criança que ficou só pode estar em perigo agora.',
      },
    },
    officialInvolvement: {
      type: { kind: 'code', list: involvement },
      holds: { teamFact: 'officials' },
      merge: { protective: ['found', 'alleged', 'unknown', 'declined', 'none'] },
      label: {
        en: 'Officials may be involved',
        fr: 'Des agents publics peut-être impliqués',
        pt: 'Agentes públicos possivelmente envolvidos',
      },
      ask: {
        en: 'Is there a sign that officials took part or looked away?',
        fr: 'Des signes montrent-ils que des agents publics ont participé ou fermé les yeux ?',
        pt: 'Há sinal de que agentes públicos participaram ou fecharam os olhos?',
      },
      why: {
        en: 'Then another body must look into it. The agency concerned does not see this answer.',
        fr: 'Alors un autre organisme doit enquêter. Le service en cause ne voit pas cette réponse.',
        pt: 'Então outra entidade deve investigar. A entidade em causa não vê esta resposta.',
      },
    },
    remedyOfferedAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: {
        en: 'Remedy after the raid offered',
        fr: 'Réparation proposée après la descente',
        pt: 'Reparação oferecida após a rusga',
      },
      ask: {
        en: 'When were help, a check of the release and a complaint offered?',
        fr: 'Quand a-t-on proposé de l’aide, vérifié la remise en liberté et offert de porter plainte ?',
        pt: 'Quando se ofereceu ajuda, se viu se podia ser posta em liberdade e se propôs uma queixa?',
      },
      why: {
        en: 'Harm that was done calls for a remedy. The clock stops when it has been offered.',
        fr: 'Un mal qui a été fait appelle une réparation. Le délai s’arrête quand elle a été proposée.',
        pt: 'Um mal que foi feito pede reparação. O prazo pára quando ela foi oferecida.',
      },
      maps: { htcds: null, ctdc: null, glotip: null },
    },
    publicity: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: {
        en: 'Names or pictures made public',
        fr: 'Noms ou images rendus publics',
        pt: 'Nomes ou imagens tornados públicos',
      },
      ask: {
        en: 'Were names or pictures made public?',
        fr: 'Des noms ou des images ont-ils été rendus publics ?',
        pt: 'Tornaram-se públicos nomes ou imagens?',
      },
      why: {
        en: 'It can put people in danger and must be taken down.',
        fr: 'Cela peut mettre des personnes en danger et doit être retiré.',
        pt: 'Pode pôr pessoas em perigo e deve ser retirado.',
      },
    },
  },
})
