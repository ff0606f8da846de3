/** The words of the page that explains how a device comes to trust this machine. */
export type TrustWords = {
  readonly title: string
  readonly what: string
  readonly once: string
  readonly steps: string
  readonly scan: string
  readonly warning: string
  readonly download: string
  readonly compare: string
  readonly fingerprint: string
  readonly differs: string
  readonly android: string
  readonly ios: string
  readonly windows: string
  readonly remove: string
  readonly otherAddresses: string
}

export type TrustLanguage = 'en' | 'fr' | 'pt'

export const trustWords: Readonly<Record<TrustLanguage, TrustWords>> = {
  en: {
    title: 'Use Amparo on another device',
    what: 'Amparo runs on one machine of this office. For another phone or computer to reach it safely, that device must know this machine. It learns so from a small file, the certificate.',
    once: 'Each device needs this once. Do it in the office, with this screen in view. The certificate is good for addresses of local networks only; it opens nothing on the internet.',
    steps: 'Step by step',
    scan: 'On the other device, join the network of the office and scan this code, or type the address under it.',
    warning:
      'The device warns that it does not know this machine yet. Only this once, choose “Advanced” or “Show details”, then continue.',
    download: 'Download the certificate',
    compare:
      'While you install it, the device can show the SHA-256 fingerprint of the certificate. Compare it, number by number, with this one as the screen of the office machine shows it:',
    fingerprint: 'Fingerprint',
    differs: 'If a single number differs, stop, remove the certificate and tell the person in charge.',
    android:
      'Open Settings, search for “CA certificate” (under Security, More security settings, Install from device storage), choose “Install anyway” and pick the file that you downloaded. The phone needs a screen lock.',
    ios: 'Open the downloaded profile in Settings, General, VPN & Device Management, and install it. Then open Settings, General, About, Certificate Trust Settings, and switch it on.',
    windows:
      'Open the downloaded file, choose Install Certificate, Local Machine, “Place all certificates in the following store”, and pick Trusted Root Certification Authorities.',
    remove:
      'A device that leaves the office removes the certificate in the same place. Close the browser and open it again when you are done.',
    otherAddresses: 'If that address does not answer, try these:',
  },
  fr: {
    title: 'Utiliser Amparo sur un autre appareil',
    what: 'Amparo fonctionne sur une machine de ce bureau. Pour qu’un autre téléphone ou ordinateur la joigne en sécurité, il doit la connaître. Un petit fichier le lui apprend : le certificat.',
    once: 'À faire une seule fois par appareil, au bureau, avec cet écran sous les yeux. Le certificat ne vaut que pour les adresses de réseaux locaux ; il n’ouvre rien sur Internet.',
    steps: 'Étape par étape',
    scan: 'Sur l’autre appareil, rejoignez le réseau du bureau et scannez ce code, ou tapez l’adresse qui est dessous.',
    warning:
      'L’appareil avertit qu’il ne connaît pas encore cette machine. Cette fois seulement, choisissez « Paramètres avancés » ou « Afficher les détails », puis continuez.',
    download: 'Télécharger le certificat',
    compare:
      'Pendant l’installation, l’appareil peut montrer l’empreinte SHA-256 du certificat. Comparez-la, nombre par nombre, à celle-ci telle que l’écran de la machine du bureau la montre :',
    fingerprint: 'Empreinte',
    differs: 'Si un seul nombre diffère, arrêtez, retirez le certificat et prévenez la personne responsable.',
    android:
      'Ouvrez les Paramètres, cherchez « certificat CA » (dans Sécurité, Autres paramètres de sécurité, Installer depuis le stockage), choisissez « Installer quand même » et prenez le fichier téléchargé. Le téléphone doit avoir un verrouillage d’écran.',
    ios: 'Ouvrez le profil téléchargé dans Réglages, Général, VPN et gestion de l’appareil, et installez-le. Ouvrez ensuite Réglages, Général, Informations, Réglages des certificats, et activez-le.',
    windows:
      'Ouvrez le fichier téléchargé, choisissez Installer un certificat, Ordinateur local, « Placer tous les certificats dans le magasin suivant », puis Autorités de certification racines de confiance.',
    remove:
      'Un appareil qui quitte le bureau retire le certificat au même endroit. Pour finir, fermez le navigateur et rouvrez-le.',
    otherAddresses: 'Si cette adresse ne répond pas, essayez celles-ci :',
  },
  pt: {
    title: 'Usar o Amparo noutro aparelho',
    what: 'O Amparo funciona numa máquina deste escritório. Para que outro telefone ou computador a alcance em segurança, esse aparelho tem de a conhecer. Aprende-o com um pequeno ficheiro: o certificado.',
    once: 'Faz-se uma só vez em cada aparelho, no escritório, com este ecrã à vista. O certificado só vale para endereços de redes locais; não abre nada na internet.',
    steps: 'Passo a passo',
    scan: 'No outro aparelho, entre na rede do escritório e leia este código, ou escreva o endereço que está por baixo.',
    warning:
      'O aparelho avisa que ainda não conhece esta máquina. Só desta vez, escolha «Avançadas» ou «Mostrar detalhes» e continue.',
    download: 'Descarregar o certificado',
    compare:
      'Durante a instalação, o aparelho pode mostrar a impressão digital SHA-256 do certificado. Compare-a, número a número, com esta tal como o ecrã da máquina do escritório a mostra:',
    fingerprint: 'Impressão digital',
    differs: 'Se um só número for diferente, pare, retire o certificado e avise a pessoa responsável.',
    android:
      'Abra as Definições, procure «certificado CA» (em Segurança, Mais definições de segurança, Instalar a partir do armazenamento), escolha «Instalar mesmo assim» e indique o ficheiro descarregado. O telefone precisa de um bloqueio de ecrã.',
    ios: 'Abra o perfil descarregado em Definições, Geral, VPN e gestão de dispositivos, e instale-o. Depois abra Definições, Geral, Informações, Definições de confiança de certificados, e active-o.',
    windows:
      'Abra o ficheiro descarregado, escolha Instalar certificado, Máquina local, «Colocar todos os certificados no seguinte arquivo» e indique Autoridades de certificação de raiz fidedigna.',
    remove:
      'Um aparelho que sai do escritório retira o certificado no mesmo lugar. No fim, feche o navegador e volte a abri-lo.',
    otherAddresses: 'Se esse endereço não responder, experimente estes:',
  },
}
