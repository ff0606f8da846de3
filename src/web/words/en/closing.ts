/** Closing a case, and opening it again. */
export const closing = {
  ask: 'Close this case',
  title: 'Close a case',
  question: 'Close this case?',
  lead: 'Nothing is erased. It can be opened again at any time.',
  stays: 'Critical: the case stays on Today until these are met',
  asked: 'The office cannot read the sealed answer, and goes on asking.',
  rests: 'Still owed, and no longer on the daily list',
  nothing: 'Nothing is open by law.',
  shares: 'Closing does not stop sharing. Stop what is no longer needed.',
  forms: 'You began to write something on this case and did not keep it. It stays on this device.',
  reason: 'Why is it closed?',
  mistake:
    'It leaves all lists once nothing in it speaks of a person any more. Until then it stays open: correct what was recorded.',
  note: 'In your words (may stay empty)',
  noteHint: 'For whoever opens the case again. Sealed: only your team can read it.',
  day: 'Closed on: {{day}}',
  otherDay: 'Another day',
  close: 'Close the case',
  noReason: 'Please choose a reason.',
  done: {
    question: 'The case is closed',
    stays_one: 'It stays on Today until {{count}} critical right is met.',
    stays_other: 'It stays on Today until {{count}} critical rights are met.',
    kept: 'It stands among the closed cases. What becomes critical brings it back to Today.',
    mistake: 'It was marked as recorded by mistake',
    today: 'Back to Today',
    look: 'Look at the case',
  },
  closed: {
    what: 'This case is closed.',
    withdrawn: 'This was recorded by mistake. It stands on no list and in no figure.',
    speaks:
      'This was marked as recorded by mistake, and still speaks of a person. So it stays on the open list: correct what was recorded, or open it again.',
    why: '{{day}}: {{reason}}.',
    again: 'Open again',
  },
} as const
