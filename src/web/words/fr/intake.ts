import type { Catalogue } from '../catalogue.ts'
import type { intake as english } from '../en/intake.ts'
import { leaving } from './leaving.ts'

export const intake: Catalogue<typeof english> = {
  tab: 'Conversation',
  matters: {
    'safe-to-speak': 'Sécurité',
    danger: 'Danger',
    language: 'Langue',
    'who-we-are': 'Qui nous sommes',
    needs: 'Besoins',
    'under-18': 'Âge',
    consent: 'Consentement',
    'name-and-contact': 'Nom',
    fear: 'Crainte',
    papers: 'Documents',
    signs: 'Signes',
    'before-leaving': 'Avant de partir',
    setting: 'Cadre',
    'said-before': 'Déjà dit',
    act: 'Les faits',
    means: 'Comment',
    purpose: 'Dans quel but',
    journey: 'Voyage',
    outcome: 'Conclusion',
  },
  place: '{{matter}} · {{number}} sur {{all}}',
  speaks: {
    'to-person': 'À lire à voix haute',
    'own-observation': 'Ce que vous voyez. Ne pas lire à voix haute.',
    'from-papers': 'D’après les documents. Ne pas demander à la personne.',
  },
  yes: 'Oui',
  no: 'Non',
  more: 'Autres réponses',
  questions: {
    'medical-now': 'Faut-il un médecin tout de suite ?',
    'consent-record': 'Puis-je écrire ce que vous me dites ?',
    'needs-urgent': 'Qu’est-ce qui ne peut pas attendre ?',
    'under-18-doubt': 'Cette personne pourrait-elle avoir moins de 18 ans ?',
    'consent-assist': 'Voulez-vous notre aide pour ce dont vous avez besoin ?',
    'consent-share': 'Pouvons-nous dire à d’autres ce dont vous avez besoin, pour qu’ils vous aident ?',
    'consent-recipients': 'À qui pouvons-nous le dire ?',
    'consent-interview': 'Une personne formée peut-elle vous parler une autre fois ?',
    'consent-consulate': 'Voulez-vous que nous contactions le consulat de votre pays ?',
    'afraid-of-someone': 'Avez-vous peur de quelqu’un ?',
    'afraid-of-being-sent': 'Avez-vous peur qu’on vous envoie quelque part ?',
    'papers-seen': 'Avez-vous vu des documents sur la personne ?',
    held: 'La personne est-elle retenue ?',
    charged: 'Y a-t-il des poursuites ou une amende contre la personne ?',
    'removal-planned': 'Un renvoi est-il prévu ?',
    'signs-with-others': 'Que remarquez-vous quand d’autres sont proches ?',
    'signs-of-work': 'Que remarquez-vous sur le travail et la liberté ?',
    'signs-of-treatment': 'Que remarquez-vous d’autre ?',
    'safe-to-carry': 'Pouvez-vous garder sur vous un papier de notre part sans danger ?',
    'information-given': 'Avez-vous expliqué cela avec des mots que la personne comprend ?',
    'interviewer-trained': 'Avez-vous la formation pour cet entretien ?',
    'consent-interview-now': 'Acceptez-vous de parler de ce qui s’est passé ?',
  },
  why: {
    'medical-now':
      'La santé passe avant toute question. Rien d’autre n’est demandé tant que les secours ne sont pas en route.',
    'consent-record': 'Un dossier nous aide à vous aider demain. Sans lui, l’aide d’aujourd’hui est la même.',
    'under-18-doubt': 'Un doute suffit. Personne ne perd rien à être protégé comme un enfant.',
    'consent-assist':
      'L’aide est proposée, jamais imposée. Vous pouvez refuser aujourd’hui et accepter demain.',
    'consent-share':
      'D’autres services n’aident que s’ils vous connaissent. Nous nommons chacun avant de lui parler.',
    'consent-recipients': 'Seuls ceux que vous nommez le sauront. Vous pouvez changer d’avis à tout moment.',
    'consent-interview':
      'Certains droits n’apparaissent qu’en parlant plus longtemps. Vous choisissez le jour et qui vous accompagne.',
    'consent-consulate':
      'Vous pouvez demander à parler à votre consulat. Personne ne peut l’appeler à votre place.',
    'afraid-of-someone':
      'Si vous avez peur, nous pouvons veiller à votre sécurité. Vous n’avez pas à dire qui c’est.',
    'papers-seen':
      'Les documents portent des dates dont dépendent des droits. La personne n’a pas à en répondre.',
    'safe-to-carry': 'Un papier trouvé par d’autres peut mettre en danger. Vous pouvez aussi le lire ici.',
  },
  answers: {
    'consent-record': { given: 'Oui, vous pouvez', refused: 'Non, n’écrivez pas' },
    'consent-assist': { given: 'Oui', refused: 'Non' },
    'consent-share': { given: 'Oui', refused: 'Non, à personne' },
    'consent-interview': { given: 'Oui, vous pouvez me redemander', refused: 'Non' },
    'consent-consulate': { given: 'Oui', refused: 'Non' },
    'consent-interview-now': { given: 'Oui', refused: 'Non' },
    'possible-victim': { yes: 'Oui, ou peut-être', unknown: 'Je ne peux pas le dire' },
    injuries: { yes: 'Oui', unknown: 'Je ne peux pas le dire' },
  },
  cautions: {
    'not-safe-to-speak':
      'Arrêtez-vous ici. Faites une pause, trouvez un lieu où personne n’écoute, ou convenez d’un autre moment.',
    'others-listen': 'Quelqu’un écoute peut-être. Parlez à la personne en privé avant de continuer.',
    'emergency-first':
      'L’aide d’abord, le dossier ensuite. Appuyez sur Urgence s’il faut de l’aide tout de suite.',
    'interpreter-never':
      'Cette personne ne doit pas interpréter. Trouvez un interprète formé, au besoin par téléphone. Votre choix est noté.',
    'interpreter-untrained':
      'Cette aide ne vaut que pour les mots les plus urgents. Demandez un interprète formé et indépendant.',
    'help-without-record': 'C’est son droit. Vous pouvez aider sans dossier.',
    'treat-as-child': 'Un doute suffit. Désormais, la personne a droit à la protection due à un enfant.',
    'speak-apart':
      'Parlez à l’enfant en privé. Vérifiez qui est cet adulte avant de le laisser partir avec l’enfant.',
    'child-placed-safely':
      'Un enfant ne doit rester ni avec des adultes hors de sa famille, ni seul. Appelez maintenant la protection de l’enfance.',
    'plan-for-safety':
      'Ne demandez pas qui c’est. Demandez ce qui rendrait la personne plus sûre aujourd’hui.',
    'not-sent-back':
      'Nul ne peut être envoyé là où l’attendent persécution ou torture. Cela s’examine avant tout renvoi.',
    'offer-health-care': 'Proposez des soins maintenant. Ne demandez pas comment c’est arrivé.',
    'carry-nothing': 'Ne donnez rien à porter. Montrez-le sur cet écran.',
    'trained-person-only':
      'Seule une personne formée mène cet entretien. Arrêtez-vous ici et adressez-vous à une telle personne.',
    'interview-stops': 'Arrêtez-vous ici. L’aide continue sans cet entretien.',
    'door-stays-open': 'Cela ne ferme aucune porte. La personne peut revenir et en parler plus tard.',
  },
  whoWeAre: {
    heading: 'Qui nous sommes, et ce que vous décidez',
    we: 'Je travaille pour {{organisation}}. Je suis là pour votre sécurité et pour ce dont vous avez besoin.',
    basis: {
      consent: 'J’écris seulement si vous êtes d’accord. L’aide n’en dépend pas.',
      'legal-duty': 'La loi m’oblige à noter notre rencontre et ce qui a été fait. Je ne note rien de plus.',
      'public-task': 'Ce service a pour tâche de noter ce qui s’est passé. Je ne note que le nécessaire.',
      'child-best-interests': 'Ce service protège les enfants. J’écris ce qu’il faut pour vous protéger.',
      'vital-interest': 'Votre vie est peut-être en danger. J’écris ce qu’il faut pour la protéger.',
    },
    report: {
      consent:
        'Si une vie ou un enfant est en danger, je dois peut-être prévenir ceux qui protègent. Je vous le dis avant.',
      'legal-duty':
        'Je dois peut-être signaler les infractions que j’apprends. Vous pouvez me poser vos questions avant de parler.',
      'public-task':
        'Si une vie ou un enfant est en danger, je dois prévenir ceux qui protègent. Je vous le dis avant.',
      'child-best-interests':
        'Si un danger vous menace, je dois prévenir ceux qui peuvent vous protéger. Je vous le dis avant.',
      'vital-interest': 'Je préviens ceux qui peuvent vous protéger, et personne d’autre.',
    },
    private: 'Votre nom et vos paroles sont sous clé. Seules les personnes qui vous aident peuvent les lire.',
    refuse:
      'Vous pouvez refuser toute question. Vous pouvez arrêter à tout moment. Vous aurez de l’aide quand même.',
    goOn: 'Je l’ai dit',
  },
  bar: { pause: 'Pause', emergency: 'Urgence' },
  next: 'Suivant',
  note: {
    summary: 'Dit sans avoir été demandé',
    label: 'Note scellée',
    hint: 'Seulement si la personne veut que ce soit gardé. Ne demandez pas plus. Seule l’équipe peut l’ouvrir.',
  },
  pick: {
    language: 'Ajouter une langue',
    country: 'Ajouter un pays',
    choose: 'Choisir',
    remove: 'Retirer {{what}}',
    age: 'Ans',
    day: 'Jour',
    month: 'Mois',
    year: 'Année',
    time: 'Heure (14:30)',
    approximate: 'À peu près, sans certitude',
    dayWrong: 'Ce jour n’existe pas. Laissez vide ce qui n’est pas connu.',
    noNetwork: 'Ce téléphone ne connaît encore aucun autre service. Demandez à nouveau avant tout partage.',
  },
  pause: {
    heading: 'En pause',
    kept: 'Tout est gardé sur ce téléphone, sous clé.',
    goOn: 'Continuer',
    leave: 'Quitter et revenir plus tard',
    discard: 'Effacer',
    discardSure: 'Effacer ce qui a été dit ?',
    discardSays: 'Rien de cette conversation ne restera sur ce téléphone. C’est définitif.',
  },
  emergency: {
    question: 'Faut-il de l’aide maintenant ?',
    says: 'Ce qui est ici est gardé et envoyé. La page montre ensuite quoi faire d’abord.',
    save: 'Garder et demander de l’aide',
    heading: 'L’aide d’abord',
    call: 'Appelez les secours.',
    noneSet:
      'Depuis un mobile, le 112 marche dans beaucoup de pays. Si personne ne répond, appelez le numéro que vous connaissez.',
    ifNoAnswer: 'Si personne ne répond : depuis un mobile, le 112 marche dans beaucoup de pays.',
    general: 'Urgences',
    stay: 'Restez avec la personne. Éloignez-vous du danger si vous le pouvez.',
    saved: 'Tout est gardé. Le dossier peut attendre.',
    savedOnly: 'Tout est gardé sur ce téléphone. Ce sera envoyé dès qu’il y aura du réseau.',
    back: 'Revenir à la conversation',
  },
  keep: leaving.keep,
  sheet: leaving.sheet,
  openQuestions: {
    heading: 'Ces réponses ouvriraient des droits',
    lead: 'Demandez seulement s’il y a du temps et du calme. Chacune peut attendre.',
    none: 'Rien de plus n’est nécessaire aujourd’hui.',
    opens: 'Ouvre le droit : {{right}}',
  },
  earlier: leaving.earlier,
  without: leaving.without,
  start: {
    heading: 'Une nouvelle conversation',
    lead: 'La sécurité d’abord. Tout est sous clé dès le premier mot.',
    begin: 'Commencer',
    withoutRecord: 'Aider sans dossier',
    ended: 'Ce qui a été dit est gardé.',
    urgent: 'Voir ce qu’il faut faire maintenant',
    drafts: 'Gardé sur ce téléphone',
    resume: 'Continuer',
    draft: 'Conversation du {{when}}',
    state: {
      open: 'pas terminée',
      waiting: 'terminée, en attente du réseau',
      sent: 'envoyée ; « Avant de partir » reste ouvert',
      refused: 'non acceptée : {{why}}',
    },
  },
  conflict: {
    heading: 'Cette conversation est ouverte dans une autre fenêtre',
    says: 'Une seule fenêtre écrit à la fois, pour que rien ne se perde.',
    here: 'Continuer ici',
  },
  lost: {
    what: 'Ce téléphone n’a pas pu garder la dernière réponse.',
    next: 'Laissez cette page ouverte. Libérez de la place, puis appuyez sur Suivant.',
  },
}
