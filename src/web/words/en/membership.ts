/** Members who leave, and one's own devices. */
export const membership = {
  leaving: {
    entry: 'End membership',
    title: 'End a membership',
    question: 'Does {{name}} leave?',
    own: 'Do you leave?',
    signedOut: '{{name}} is signed out everywhere at once, and cannot sign in again.',
    newKeys: 'What is written from then on is sealed with new keys that {{name}} never had.',
    notUnread: 'What {{name}} has opened cannot be unread.',
    unsent: 'What still waits unsent on their devices is lost. Ask them first to send it.',
    rootKey:
      '{{name}} could sign for the organisation. Whoever kept a copy of that key could sign false keys. It would take help from inside the server to use them. This key cannot be replaced yet.',
    cases: 'Their cases',
    worksOn_one: '{{name}} works on {{number}} open case.',
    worksOn_other: '{{name}} works on {{number}} open cases.',
    alone_one: 'Nobody else works on {{number}} of them.',
    alone_other: 'Nobody else works on {{number}} of them.',
    onlyThey: 'Nobody else does.',
    notAlone: 'A colleague works on each of them as well.',
    takesOver: 'Who takes these cases over?',
    takesOverHint: 'Those in charge read every case anyway.',
    inCharge: 'Those in charge, for now',
    end: 'End membership',
    sure: 'End the membership of {{name}} now?',
    sureText: 'This cannot be undone. To come back, they would have to be invited anew.',
    done: '{{name}} no longer works here',
    doneLead: 'They are signed out everywhere. From now on everything is sealed for those who stay.',
    nothingChanged: 'Nothing was changed.',
    doubtful:
      'The key of {{name}} is not signed by your organisation. Nothing can be sealed for it. End that membership first.',
    notHere: 'Nobody of that name works here any more.',
  },
  devices: {
    heading: 'Your devices',
    thisOne: 'This device',
    signedIn: 'Another device, signed in',
    signedOut: 'Another device',
    days: 'Since {{since}}, last used {{last}}',
    forget: 'Sign out there',
    ask: 'Sign out on that device and forget it?',
    askText:
      'It is signed out at once. Whoever signs in there again needs your passphrase. What waits unsent there stays there, sealed.',
    forgotten: 'That device is signed out and forgotten.',
  },
  ended: {
    what: 'You no longer work here.',
    nothing: 'Nothing of yours waited on this device.',
    unsent_one:
      '{{count}} thing had not been sent. Nobody can open it any more; it was removed from this device.',
    unsent_other:
      '{{count}} things had not been sent. Nobody can open them any more; they were removed from this device.',
    next: 'Tell the person in charge what was in it.',
  },
}
