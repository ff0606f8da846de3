/** Reminders that colleagues set for one another. */
export const tasks = {
  label: 'Tasks of your team',
  add: 'Add a task',
  what: 'What is to be done?',
  whatHint: 'Sealed: only your team can read it.',
  when: 'By when?',
  day: { today: 'Today', tomorrow: 'Tomorrow', 'in-a-week': 'In a week', other: 'Another day' },
  date: 'Which day?',
  step: 'One word for the list',
  stepHint: 'Lists show this word and the date, and nothing else.',
  lack: { what: 'Please say what is to be done.', when: 'Please say by when.' },
  done: 'Done',
  sealed: 'A task that is not open to you',
} as const
