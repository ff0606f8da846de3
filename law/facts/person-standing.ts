import type { Field } from '#engine/dictionary.ts'
import { heldAs } from '#law/code-lists/held-as.ts'
import { relation } from '#law/code-lists/relation.ts'
import { victimStatus } from '#law/code-lists/victim-status.ts'
import { moment, truth, yesProtects } from './kinds.ts'

/** How the person is seen and treated by authorities, and who else depends on the person. */
export const personStanding = {
  // A presumption, never counted as a finding; only a decision ends it.
  possibleVictim: {
    type: truth,
    holds: 'node-fact',
    merge: yesProtects,
    label: {
      en: 'May be a victim of trafficking',
      fr: 'Peut-être victime de la traite',
      pt: 'Possível vítima de tráfico de pessoas',
    },
    ask: {
      en: 'Might this person be a victim of trafficking?',
      fr: 'Cette personne est-elle peut-être victime de la traite ?',
      pt: 'Esta pessoa pode ser vítima de tráfico de pessoas?',
    },
    why: {
      en: 'Someone who may be a victim is treated as one until it is settled.',
      fr: 'Une victime possible est traitée comme victime jusqu’à décision.',
      pt: 'Uma possível vítima é tratada como vítima até se decidir.',
    },
  },
  victimStatus: {
    type: { kind: 'code', list: victimStatus },
    holds: 'node-fact',
    merge: 'ask',
    label: { en: 'Status as a victim', fr: 'Statut de victime', pt: 'Estatuto de vítima' },
    ask: {
      en: 'Has anyone decided whether the person is a victim?',
      fr: 'Quelqu’un a-t-il décidé si la personne est victime ?',
      pt: 'Alguém decidiu se a pessoa é vítima?',
    },
    why: {
      en: 'A decision opens rights. Waiting for it takes none away.',
      fr: 'Une décision ouvre des droits. L’attendre n’en retire aucun.',
      pt: 'Uma decisão abre direitos. Esperar por ela não tira nenhum.',
    },
    maps: { htcds: 'vic_TraffickingStatus', ctdc: null, glotip: null },
  },
  statusImposed: {
    type: truth,
    holds: 'node-fact',
    merge: yesProtects,
    label: {
      en: 'Status given against the person’s will',
      fr: 'Statut donné contre son gré',
      pt: 'Estatuto dado contra a sua vontade',
    },
    ask: {
      en: 'Was the person called a victim against the person’s own will?',
      fr: 'A-t-on dit la personne victime contre son gré ?',
      pt: 'A pessoa foi chamada vítima contra a sua vontade?',
    },
    why: {
      en: 'Nobody has to accept a name or the help that comes with it.',
      fr: 'Personne n’est obligé d’accepter un statut ni l’aide qui va avec.',
      pt: 'Ninguém tem de aceitar um estatuto nem a ajuda que vem com ele.',
    },
  },
  objectsToProcess: {
    type: truth,
    holds: 'node-fact',
    merge: yesProtects,
    label: {
      en: 'Objects to what is being done',
      fr: 'S’oppose à ce qui est fait',
      pt: 'Opõe-se ao que está a ser feito',
    },
    ask: {
      en: 'Does the person object to something that is being done?',
      fr: 'La personne s’oppose-t-elle à ce qui est fait ?',
      pt: 'A pessoa opõe-se a algo que está a ser feito?',
    },
    why: {
      en: 'Then it stops, and we ask again what is wanted.',
      fr: 'Alors on arrête, et on redemande à la personne ce qu’elle veut.',
      pt: 'Então pára-se, e volta-se a perguntar à pessoa o que quer.',
    },
  },
  presumptionRecordedAt: {
    type: moment,
    holds: 'node-fact',
    merge: 'earliest',
    label: { en: 'Presumption recorded on', fr: 'Présomption inscrite le', pt: 'Presunção registada em' },
    ask: {
      en: 'When was it recorded that the person is presumed a victim?',
      fr: 'Quand a-t-on inscrit que la personne est présumée victime ?',
      pt: 'Quando se registou que a pessoa se presume vítima?',
    },
    why: {
      en: 'From then on everyone must treat the person as a victim.',
      fr: 'Dès lors, tous doivent traiter la personne comme victime.',
      pt: 'A partir daí todos devem tratar a pessoa como vítima.',
    },
  },
  heldAs: {
    type: { kind: 'code', list: heldAs },
    holds: 'node-fact',
    merge: 'ask',
    label: { en: 'Treated as', fr: 'Traitée comme', pt: 'Tratada como' },
    ask: {
      en: 'As what do the authorities treat the person?',
      fr: 'Comment les autorités traitent-elles la personne ?',
      pt: 'Como é que as autoridades tratam a pessoa?',
    },
    why: {
      en: 'A possible victim must not be treated as an offender.',
      fr: 'Une victime possible ne doit pas être traitée comme coupable.',
      pt: 'Uma possível vítima não deve ser tratada como culpada.',
    },
  },
  vulnerable: {
    type: truth,
    holds: 'node-fact',
    merge: yesProtects,
    label: {
      en: 'In a vulnerable situation',
      fr: 'En situation de vulnérabilité',
      pt: 'Em situação de vulnerabilidade',
    },
    ask: {
      en: 'Does the person need protection for another reason?',
      fr: 'La personne a-t-elle besoin de protection pour une autre raison ?',
      pt: 'A pessoa precisa de protecção por outra razão?',
    },
    why: {
      en: 'Help does not depend on being a victim of trafficking.',
      fr: 'L’aide ne dépend pas du fait d’être victime de la traite.',
      pt: 'A ajuda não depende de ser vítima de tráfico de pessoas.',
    },
  },
  caregiver: {
    type: truth,
    holds: 'node-fact',
    merge: yesProtects,
    label: { en: 'Cares for someone', fr: 'S’occupe de quelqu’un', pt: 'Cuida de alguém' },
    ask: {
      en: 'Does someone depend on your care?',
      fr: 'Quelqu’un dépend-il de vos soins ?',
      pt: 'Há alguém que depende dos seus cuidados?',
    },
    why: {
      en: 'Those who depend on you need a safe place too.',
      fr: 'Les personnes qui dépendent de vous doivent aussi être en sécurité.',
      pt: 'Quem depende de si também precisa de segurança.',
    },
  },
  pregnant: {
    type: truth,
    holds: { teamFact: 'health' },
    merge: yesProtects,
    label: { en: 'Pregnant', fr: 'Enceinte', pt: 'Grávida' },
  },
  lacksCapacity: {
    type: truth,
    holds: { teamFact: 'health' },
    merge: yesProtects,
    label: {
      en: 'Cannot decide for now',
      fr: 'Ne peut pas décider pour l’instant',
      pt: 'Não pode decidir por agora',
    },
    ask: {
      en: 'Is the person unable to decide for now?',
      fr: 'La personne est-elle pour l’instant hors d’état de décider ?',
      pt: 'A pessoa não pode decidir por agora?',
    },
    why: {
      en: 'Only then may others decide, for as short a time as possible.',
      fr: 'Alors seulement d’autres peuvent décider, le moins longtemps possible.',
      pt: 'Só então outros podem decidir, o menos tempo possível.',
    },
  },
  relationToSuspect: {
    type: { kind: 'codes', list: relation },
    holds: { teamFact: 'protection' },
    merge: 'union',
    label: {
      en: 'Relation to a suspect',
      fr: 'Lien avec une personne suspectée',
      pt: 'Relação com pessoa suspeita',
    },
    ask: {
      en: 'Who is the suspect to the person?',
      fr: 'Quel lien la personne a-t-elle avec la personne suspectée ?',
      pt: 'Que relação tem a pessoa com quem é suspeito?',
    },
    why: {
      en: 'It shows who must not be present, interpret or be told.',
      fr: 'Cela montre qui ne doit ni être là, ni interpréter, ni savoir.',
      pt: 'Mostra quem não deve estar presente, interpretar ou saber.',
    },
    maps: { htcds: 'vic_RelationshipToTrafficker', ctdc: 'recruiterRelation', glotip: null },
  },
} as const satisfies Record<string, Field>
