/** Closing a case, and opening it again. */
export const closing = {
  ask: 'Close this case',
  title: 'Close a case',
  question: 'Close this case?',
  lead: 'Nothing is erased. It can be opened again at any time.',
  stays: 'Critical: the case stays on Today while these are open',
  asked: 'The office cannot read the sealed answer, and goes on asking.',
  rests: 'Still owed, and no longer on the daily list',
  nothing: 'Nothing is open by law.',
  shares: 'Closing does not stop sharing. Stop what is no longer needed.',
  tasks_one: '{{count}} task of the team leaves the daily list as well.',
  tasks_other: '{{count}} tasks of the team leave the daily list as well.',
  forms: 'You began to write something on this case and did not keep it. It stays on this device.',
  reason: 'Why is it closed?',
  mistake:
    'It leaves all lists once nothing in it speaks of a person any more. Until then it stays open: correct what was recorded.',
  mistakeOthers: 'Colleagues wrote in it as well. One of them, or another colleague, must say the same.',
  note: 'In your words (may stay empty)',
  noteHint: 'For whoever opens the case again. Sealed: only your team can read it.',
  day: 'Closed on: {{day}}',
  otherDay: 'Another day',
  close: 'Close the case',
  noReason: 'Please choose a reason.',
  done: {
    question: 'The case is closed',
    stays_one: 'It stays on Today: {{count}} critical right is open.',
    stays_other: 'It stays on Today: {{count}} critical rights are open.',
    kept: 'It stands among the closed cases. What becomes critical brings it back to Today.',
    mistake: 'It was marked as recorded by mistake',
    today: 'Back to Today',
    look: 'Look at the case',
  },
  closed: {
    what: 'This case is closed.',
    since:
      'This case was closed, and something was written since. It stays on the open list until somebody closes it again.',
    withdrawn: 'This was recorded by mistake. It stands on no list and in no figure.',
    why: '{{day}}: {{reason}}.',
    again: 'Open again',
  },
  /** What keeps a record that was called a mistake. */
  mistaken: {
    speaks:
      'This was marked as recorded by mistake, and still speaks of a person. So it stays on the open list: correct what was recorded, or open it again.',
    since:
      'This was marked as recorded by mistake, and something was written since. It stays on the open list until somebody says it again.',
    task: 'This was marked as recorded by mistake, and a deadline in it is still open. It stays on the open list until then.',
    'one-word':
      'One colleague says that this was recorded by mistake. Others wrote in it: it stays on the open list until a second says so.',
    sealed: 'What is sealed in it still speaks of a person. If somebody needs help, open it again.',
    sayToo: 'Say so too',
  },
} as const
