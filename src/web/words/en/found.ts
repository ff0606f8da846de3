/** Looking for a person among the cases. */
export const found = {
  seek: 'Code or name of a person',
  seekHint: 'The whole code, for example K7QX2PD, or a name, written as you hear it.',
  find: 'Find',
  label: 'People with this name or one near it',
  people_one: '{{count}} person with this name or one near it',
  people_other: '{{count}} people with this name or one near it',
  none: 'Nobody with this name among your own cases',
  nearness: {
    same: 'same name',
    spelling: 'same name, written differently',
    sound: 'sounds alike',
    part: 'part of the name',
  },
  closed: 'closed',
  more: 'There may be more. Write more of the name.',
  where: 'Only your own cases were looked at. Others may know this person, and you are not told.',
  notByName:
    'A name cannot be found yet while only a first responder has written to the case, or where another organisation shared it.',
  tooShort: 'Write at least two letters of a name.',
  leave: 'Back to all cases',
  before: 'Perhaps you know this person already?',
  look: 'Look among your cases',
} as const
