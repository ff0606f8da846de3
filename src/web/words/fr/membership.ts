export const membership = {
  leaving: {
    entry: 'Mettre fin à l’accès',
    title: 'Départ',
    question: '{{name}} s’en va ?',
    own: 'Vous partez ?',
    signedOut: 'Aussitôt, {{name}} n’est plus en ligne nulle part et ne peut plus se connecter.',
    newKeys: 'Ce qui s’écrit ensuite est scellé avec de nouvelles clés, que {{name}} n’a jamais eues.',
    notUnread: 'Ce que {{name}} a déjà lu ne peut pas être repris.',
    unsent: 'Ce qui attend encore sur ses appareils est perdu. Demandez d’abord de l’envoyer.',
    rootKey:
      '{{name}} pouvait signer pour l’organisation. Avec une copie de cette clé, on pourrait signer de fausses clés. Il faudrait pour s’en servir une aide à l’intérieur du serveur. Cette clé ne peut pas encore être remplacée.',
    cases: 'Ses dossiers',
    worksOn_one: '{{name}} suit {{number}} dossier ouvert.',
    worksOn_many: '{{name}} suit {{number}} dossiers ouverts.',
    worksOn_other: '{{name}} suit {{number}} dossiers ouverts.',
    alone_one: 'Pour {{number}} dossier, personne d’autre.',
    alone_many: 'Pour {{number}} dossiers, personne d’autre.',
    alone_other: 'Pour {{number}} dossiers, personne d’autre.',
    onlyThey: 'Personne d’autre.',
    notAlone: 'Chacun est aussi suivi par quelqu’un d’autre.',
    takesOver: 'Qui reprend ces dossiers ?',
    takesOverHint: 'Les personnes responsables lisent de toute façon tous les dossiers.',
    inCharge: 'Les personnes responsables, pour le moment',
    end: 'Mettre fin à l’accès',
    sure: 'Mettre fin maintenant à l’accès de {{name}} ?',
    sureText: 'C’est définitif. Pour revenir, il faudrait une nouvelle invitation.',
    done: '{{name}} ne travaille plus ici',
    doneLead: 'L’accès est fermé partout. Désormais, tout est scellé pour les personnes qui restent.',
    nothingChanged: 'Rien n’a changé.',
    doubtful:
      'La clé de {{name}} n’est pas signée par votre organisation. Rien ne peut être scellé pour elle. Mettez d’abord fin à cet accès.',
    notHere: 'Cette personne ne travaille plus ici.',
  },
  devices: {
    heading: 'Vos appareils',
    thisOne: 'Cet appareil',
    signedIn: 'Un autre appareil, connecté',
    signedOut: 'Un autre appareil',
    days: 'Depuis le {{since}}, dernier usage le {{last}}',
    forget: 'Y fermer la session',
    ask: 'Fermer la session sur cet appareil et l’oublier ?',
    askText:
      'La session y est fermée aussitôt. Pour s’y reconnecter, il faut votre phrase secrète. Ce qui n’est pas parti de là y reste, scellé.',
    forgotten: 'La session y est fermée et l’appareil oublié.',
  },
  ended: {
    what: 'Vous ne travaillez plus ici.',
    nothing: 'Rien de vous n’attendait sur cet appareil.',
    unsent_one:
      '{{count}} élément n’était pas parti. Personne ne peut plus l’ouvrir ; il a été effacé de cet appareil.',
    unsent_many:
      '{{count}} éléments n’étaient pas partis. Personne ne peut plus les ouvrir ; ils ont été effacés de cet appareil.',
    unsent_other:
      '{{count}} éléments n’étaient pas partis. Personne ne peut plus les ouvrir ; ils ont été effacés de cet appareil.',
    next: 'Dites à la personne responsable de quoi il s’agissait.',
  },
}
