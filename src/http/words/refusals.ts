import type { RefusalCode } from '#app/refusal.ts'
import type { Words } from '#engine/dictionary.ts'

/** What happened, what is kept, what to do: one or two short sentences each. */
export const refusalWords: Readonly<Record<RefusalCode, Words>> = {
  'already-set-up': {
    en: 'This office is set up already. Ask the person in charge for an invitation.',
    fr: 'Ce bureau est déjà installé. Demandez une invitation à la personne responsable.',
    pt: 'Este escritório já está instalado. Peça um convite à pessoa responsável.',
  },
  'author-is-not-you': {
    en: 'This entry names another author. Sign in again and send it from your own device.',
    fr: 'Cette inscription porte le nom d’une autre personne. Reconnectez-vous et envoyez-la depuis votre appareil.',
    pt: 'Esta anotação tem outra pessoa como autora. Entre de novo e envie-a do seu aparelho.',
  },
  'body-malformed': {
    en: 'Something in what was sent cannot be read. It is kept on this device; nothing was stored.',
    fr: 'Une partie de l’envoi est illisible. Tout est gardé sur cet appareil ; rien n’a été enregistré.',
    pt: 'Parte do que foi enviado não se consegue ler. Fica guardado neste aparelho; nada foi registado.',
  },
  'body-too-large': {
    en: 'This is too large to send at once. Send it in smaller parts.',
    fr: 'C’est trop volumineux pour un seul envoi. Envoyez-le en plusieurs parties.',
    pt: 'É grande demais para enviar de uma vez. Envie em partes mais pequenas.',
  },
  'branch-is-not-yours': {
    en: 'You may not write in this record. Ask the colleague who works on it, or the person in charge.',
    fr: 'Vous ne pouvez pas écrire dans ce dossier. Adressez-vous à la personne qui le suit ou à la personne responsable.',
    pt: 'Não pode escrever neste registo. Fale com quem o acompanha ou com a pessoa responsável.',
  },
  'chain-broken': {
    en: 'An entry before this one was not taken. It is kept; the device signs it again and sends it.',
    fr: 'Une inscription précédente n’a pas été prise. Elle est gardée ; l’appareil la signe de nouveau et la renvoie.',
    pt: 'Uma anotação anterior não foi aceite. Está guardada; o aparelho assina-a de novo e envia-a.',
  },
  'clock-ahead': {
    en: 'The clock of this device is ahead. Correct the time, then send again; everything is kept.',
    fr: 'L’horloge de cet appareil avance. Corrigez l’heure puis renvoyez ; tout est gardé.',
    pt: 'O relógio deste aparelho está adiantado. Acerte a hora e envie de novo; tudo está guardado.',
  },
  'code-unknown': {
    en: 'One answer is not on the list that this office uses. It is kept as a draft. Choose again or update the page.',
    fr: 'Une réponse n’est pas dans la liste de ce bureau. Elle reste en brouillon. Choisissez de nouveau ou actualisez la page.',
    pt: 'Uma resposta não consta da lista deste escritório. Fica como rascunho. Escolha de novo ou actualize a página.',
  },
  'commitment-differs': {
    en: 'What arrived is not what was signed. Nothing was stored. Send it again from the device.',
    fr: 'Ce qui est arrivé n’est pas ce qui a été signé. Rien n’a été enregistré ; renvoyez depuis l’appareil.',
    pt: 'O que chegou não é o que foi assinado. Nada foi registado; envie de novo do aparelho.',
  },
  'conditional-service': {
    en: 'This service helps only those who cooperate with the authorities. Help may not depend on that. Choose another service, or ask this one to lift the condition.',
    fr: 'Ce service n’aide que les personnes qui coopèrent avec les autorités. L’aide ne peut pas en dépendre. Choisissez un autre service ou demandez que la condition soit levée.',
    pt: 'Este serviço só ajuda quem coopera com as autoridades. A ajuda não pode depender disso. Escolha outro serviço ou peça que retirem a condição.',
  },
  'consent-does-not-cover': {
    en: 'The consent does not cover this: it is for another organisation, for other things, or has ended. Ask the person again.',
    fr: 'Le consentement ne couvre pas cet envoi : il vaut pour une autre organisation, pour autre chose, ou il a pris fin. Redemandez à la personne.',
    pt: 'O consentimento não abrange isto: vale para outra organização, para outra coisa, ou já terminou. Pergunte de novo à pessoa.',
  },
  'consent-missing': {
    en: 'No consent, nor anything else on record, allows sharing this now. Nothing was sent. Ask the person first.',
    fr: 'Aucun consentement, ni autre chose inscrite, ne permet ce partage maintenant. Rien n’a été envoyé. Demandez d’abord à la personne.',
    pt: 'Nenhum consentimento, nem outra coisa registada, permite agora esta partilha. Nada foi enviado. Pergunte primeiro à pessoa.',
  },
  'device-unknown': {
    en: 'This device is not known here. Sign in again.',
    fr: 'Cet appareil n’est pas connu ici. Reconnectez-vous.',
    pt: 'Este aparelho não é conhecido aqui. Entre de novo.',
  },
  'dictionary-too-old': {
    en: 'This page is too old. Reload it; your draft is kept.',
    fr: 'Cette page est trop ancienne. Rechargez-la ; votre brouillon est gardé.',
    pt: 'Esta página é antiga demais. Recarregue-a; o seu rascunho está guardado.',
  },
  'disclosure-not-live': {
    en: 'This sharing has ended or was never offered to you.',
    fr: 'Ce partage a pris fin ou ne vous a jamais été proposé.',
    pt: 'Esta partilha terminou ou nunca lhe foi oferecida.',
  },
  'entry-differs': {
    en: 'This was sent before with other content. The first version stands; correct it with a new entry.',
    fr: 'Ceci a déjà été envoyé avec un autre contenu. La première version reste ; corrigez-la par une nouvelle inscription.',
    pt: 'Isto já foi enviado com outro conteúdo. Fica a primeira versão; corrija com uma nova anotação.',
  },
  'field-unknown': {
    en: 'The page sent a field that this office does not know. It is kept as a draft. Reload the page.',
    fr: 'La page a envoyé un champ inconnu de ce bureau. Il reste en brouillon. Rechargez la page.',
    pt: 'A página enviou um campo que este escritório não conhece. Fica como rascunho. Recarregue a página.',
  },
  'last-in-charge': {
    en: 'You are the last one in charge. Let somebody else be in charge first.',
    fr: 'Vous êtes la dernière personne responsable. Faites d’abord entrer une autre personne responsable.',
    pt: 'É a última pessoa responsável. Deixe primeiro entrar outra pessoa responsável.',
  },
  'link-unknown': {
    en: 'This link was used already, has ended, or is not complete. Ask for a new one.',
    fr: 'Ce lien a déjà servi, a expiré ou est incomplet. Demandez-en un nouveau.',
    pt: 'Esta ligação já foi usada, expirou ou está incompleta. Peça uma nova.',
  },
  'may-not': {
    en: 'Your role does not allow this. Ask the person in charge.',
    fr: 'Votre rôle ne le permet pas. Adressez-vous à la personne responsable.',
    pt: 'A sua função não o permite. Fale com a pessoa responsável.',
  },
  'member-unknown': {
    en: 'Nobody of this organisation goes by that, or they have left or still wait to be let in. Look at the list again.',
    fr: 'Cette personne ne travaille pas ici : elle est partie, ou attend encore d’entrer. Revoyez la liste.',
    pt: 'Esta pessoa não trabalha aqui: saiu, ou ainda espera para entrar. Veja de novo a lista.',
  },
  'membership-ended': {
    en: 'You no longer work here. What waits on this device was not sent, and cannot be sent any more. Tell the person in charge.',
    fr: 'Vous ne travaillez plus ici. Ce qui attend sur cet appareil n’est pas parti et ne peut plus partir. Prévenez la personne responsable.',
    pt: 'Já não trabalha aqui. O que espera neste aparelho não foi enviado e já não pode ser. Avise a pessoa responsável.',
  },
  'method-not-allowed': {
    en: 'This address does not do that.',
    fr: 'Cette adresse ne fait pas cela.',
    pt: 'Este endereço não faz isso.',
  },
  'name-or-passphrase-wrong': {
    en: 'Name and passphrase do not match. Try again; after several tries there is a short wait.',
    fr: 'Le nom et la phrase secrète ne correspondent pas. Réessayez ; après plusieurs essais, il faut attendre un peu.',
    pt: 'O nome e a frase secreta não coincidem. Tente de novo; após várias tentativas há uma curta espera.',
  },
  'name-taken': {
    en: 'This name is in use here. Choose another one.',
    fr: 'Ce nom est déjà utilisé ici. Choisissez-en un autre.',
    pt: 'Este nome já é usado aqui. Escolha outro.',
  },
  'not-a-case-worker': {
    en: 'Only case workers are put on a case. Those in charge read all cases; first responders read none.',
    fr: 'Seules les personnes qui suivent des dossiers y sont ajoutées. Les responsables lisent tout ; le premier contact ne lit rien.',
    pt: 'Só quem faz acompanhamento de casos é posto num caso. As pessoas responsáveis lêem todos; o primeiro contacto não lê nenhum.',
  },
  'not-found': {
    en: 'There is nothing here that you may see. Ask the person in charge.',
    fr: 'Il n’y a rien ici que vous puissiez voir. Adressez-vous à la personne responsable.',
    pt: 'Não há aqui nada que possa ver. Fale com a pessoa responsável.',
  },
  'not-signed-in': {
    en: 'Please sign in. What you wrote is kept on this device.',
    fr: 'Veuillez vous connecter. Ce que vous avez écrit est gardé sur cet appareil.',
    pt: 'Entre, por favor. O que escreveu está guardado neste aparelho.',
  },
  'organisation-unknown': {
    en: 'This organisation is not in the network list.',
    fr: 'Cette organisation n’est pas dans la liste du réseau.',
    pt: 'Esta organização não está na lista da rede.',
  },
  'placement-through-desk-only': {
    en: 'A place to stay is asked for only at a placement desk, so that no record shows where the person stays.',
    fr: 'L’hébergement se demande seulement à un bureau de l’hébergement, pour qu’aucun dossier ne montre où la personne loge.',
    pt: 'Um lugar para ficar pede-se só a uma central de acolhimento, para que nenhum registo mostre onde a pessoa fica.',
  },
  'purpose-denied': {
    en: 'Records may not be used for this purpose.',
    fr: 'Les dossiers ne peuvent pas servir à cette fin.',
    pt: 'Os registos não podem ser usados para este fim.',
  },
  'record-exists': {
    en: 'A record with this identifier exists already. Nothing was stored; send it again as a new record.',
    fr: 'Un dossier avec cet identifiant existe déjà. Rien n’a été enregistré ; renvoyez-le comme nouveau dossier.',
    pt: 'Já existe um registo com este identificador. Nada foi guardado; envie-o como novo registo.',
  },
  'record-moved-on': {
    en: 'Somebody wrote in this record at the same moment. Your entry is kept; it will be sent again.',
    fr: 'Quelqu’un a écrit dans ce dossier au même moment. Votre inscription est gardée ; elle sera renvoyée.',
    pt: 'Alguém escreveu neste registo no mesmo momento. A sua anotação está guardada; será enviada de novo.',
  },
  'section-unknown': {
    en: 'The page sent a part that this office does not know. It is kept as a draft. Reload the page.',
    fr: 'La page a envoyé une partie inconnue de ce bureau. Elle reste en brouillon. Rechargez la page.',
    pt: 'A página enviou uma parte que este escritório não conhece. Fica como rascunho. Recarregue a página.',
  },
  'signature-wrong': {
    en: 'The signature does not fit. Nothing was stored. Sign in again on this device and send it once more.',
    fr: 'La signature ne correspond pas. Rien n’a été enregistré. Reconnectez-vous sur cet appareil et renvoyez.',
    pt: 'A assinatura não corresponde. Nada foi registado. Entre de novo neste aparelho e envie outra vez.',
  },
  'storage-full': {
    en: 'The office’s disk is full. Everything is kept on this device. Ask the person who runs the server to free space.',
    fr: 'Le disque du bureau est plein. Tout est gardé sur cet appareil. Demandez à la personne qui gère le serveur de libérer de la place.',
    pt: 'O disco do escritório está cheio. Tudo está guardado neste aparelho. Peça a quem gere o servidor que liberte espaço.',
  },
  'value-malformed': {
    en: 'One answer has a form that cannot be stored. It is kept as a draft; look at it again.',
    fr: 'Une réponse a une forme qui ne peut être enregistrée. Elle reste en brouillon ; revoyez-la.',
    pt: 'Uma resposta tem uma forma que não se pode registar. Fica como rascunho; veja-a de novo.',
  },
  'vault-differs': {
    en: 'Who works here has changed meanwhile, so these keys do not fit. Nothing was changed. Open the page again and repeat it.',
    fr: 'Les personnes qui travaillent ici ont changé entre-temps ; ces clés ne conviennent pas. Rien n’a changé. Rouvrez la page et recommencez.',
    pt: 'Quem trabalha aqui mudou entretanto; estas chaves não servem. Nada mudou. Abra a página outra vez e repita.',
  },
  'vault-outdated': {
    en: 'The keys of an organisation are new, because somebody left. Everything is kept here; it is sealed and sent again.',
    fr: 'Une personne est partie ; les clés de l’organisation ont changé. Tout est gardé ici, scellé et envoyé de nouveau.',
    pt: 'Alguém saiu e as chaves da organização são novas. Tudo fica guardado aqui; é selado e enviado de novo.',
  },
  'wait-before-trying': {
    en: 'Several tries failed. Wait a little, then try again. You are not locked out.',
    fr: 'Plusieurs essais ont échoué. Attendez un peu puis réessayez. Votre accès n’est pas bloqué.',
    pt: 'Várias tentativas falharam. Espere um pouco e tente de novo. O seu acesso não está bloqueado.',
  },
  'wrap-missing': {
    en: 'A sealed part came without its key, so nobody could ever open it. Nothing was stored; send it again.',
    fr: 'Une partie scellée est arrivée sans sa clé ; personne ne pourrait l’ouvrir. Rien n’a été enregistré ; renvoyez.',
    pt: 'Uma parte selada chegou sem a sua chave; ninguém a poderia abrir. Nada foi registado; envie de novo.',
  },
}
