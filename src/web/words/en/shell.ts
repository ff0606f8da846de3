export const shell = {
  menu: 'Menu',
  mainNavigation: 'Main',
  entries: {
    today: 'Today',
    cases: 'Cases',
    network: 'Network',
    figures: 'Figures',
    assess: 'Assess',
    settings: 'Settings',
  },
  new: 'New',
  search: 'Search',
  lock: 'Lock',
  exit: 'Quick exit',
  exitHint: 'Leaves this page at once. Pressing Escape three times does the same.',
  notFound: {
    title: 'There is no page here',
    what: 'The address may be incomplete or old.',
    action: 'Go to the start',
  },
  notForYou: {
    title: 'This page is for other colleagues',
    next: 'If you need it, ask the person in charge of your office.',
  },
  unreachable: {
    what: 'The office cannot be reached.',
    next: 'Check the network, then try again.',
    again: 'Try again',
  },
  fault: {
    question: 'Something went wrong on this page',
    kept: 'What was already kept or sent is not touched.',
    next: 'Go to the start and try again. If it happens again, tell the person in charge.',
  },
  idle: {
    question: 'Are you still there?',
    what_one: 'This page locks in {{count}} minute. Everything is kept on this phone.',
    what_other: 'This page locks in {{count}} minutes. Everything is kept on this phone.',
    stay: 'Stay here',
    lockNow: 'Lock now',
  },
  gate: {
    question: 'This browser cannot keep a record safe',
    insecure: 'The connection to this page is not protected.',
    insecureNext:
      'Open it by an address that begins with https://, or on the computer where it runs. Ask the person in charge for the right address.',
    old: 'This browser is too old, or a protection that is needed here is switched off.',
    oldNext:
      'Oldest browsers that work: Chrome or Edge 137, Firefox 130, Safari 17. On a phone: Android with Chrome 137, or iOS 17.',
    noInput: 'Nothing can be entered here, so that nothing is lost or read by others.',
    lacks: {
      'secure-context': 'protected connection',
      'web-crypto': 'encryption by the browser',
      ed25519: 'signatures (Ed25519)',
      storage: 'storage on this device',
      'web-assembly': 'WebAssembly',
    },
    missing: 'Missing: {{what}}',
  },
} as const
