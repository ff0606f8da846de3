import { expect, test } from 'vitest'
import { messagesOf, untranslated, unusedMessages } from './messages.ts'

const english = {
  look: { keep: 'Keep', hidden: '{{count}} hidden', days_one: '{{count}} day', days_other: '{{count}} days' },
  role: { guest: 'Guest', worker: 'Case worker' },
}

test('messages are known by their whole key', () => {
  expect([...messagesOf(english).keys()]).toEqual([
    'look.keep',
    'look.hidden',
    'look.days_one',
    'look.days_other',
    'role.guest',
    'role.worker',
  ])
})

test('a message that is missing, empty, unknown or without its value is reported', () => {
  const french = {
    look: {
      keep: ' ',
      hidden: 'cachés',
      days_one: '{{count}} jour',
      days_other: '{{count}} jours',
      days_many: '…',
    },
    role: { guest: 'Invité', stranger: 'Inconnu' },
  }
  expect(untranslated(english, french, 'fr')).toEqual([
    'fr: look.keep is missing',
    'fr: look.hidden leaves out {{count}}',
    'fr: role.worker is missing',
    'fr: role.stranger does not exist in English',
  ])
})

test('a message that the page never mentions is reported', () => {
  const page = "t('look.keep'); t('look.days', { count: 2 })"
  expect(unusedMessages(english, [page])).toEqual([
    'look.hidden is used nowhere',
    'role.guest is used nowhere',
    'role.worker is used nowhere',
  ])
})

test('a key that is put together counts as every key that it can become, and no other', () => {
  expect(unusedMessages(english, ['t(`role.${role}`)', "t('look.days')", 't(`${a}${b}`)'])).toEqual([
    'look.keep is used nowhere',
    'look.hidden is used nowhere',
  ])
})
