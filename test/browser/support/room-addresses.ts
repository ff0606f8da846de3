import type { LivedIn } from './lived-in-office.ts'

/** The address under which each room is looked at. A room that has none here fails a test below. */
export const addresses: Readonly<Record<string, (lived: LivedIn) => string>> = {
  '/set-up': () => '/set-up',
  '/invitation': () => '/invitation',
  '/recover': () => '/recover',
  '/today': () => '/today',
  '/cases': () => '/cases',
  '/cases/:record': ({ record }) => `/cases/${record}`,
  '/cases/:record/refer/:need?': ({ record }) => `/cases/${record}/refer`,
  '/cases/:record/close': ({ record }) => `/cases/${record}/close`,
  '/cases/:record/answer/:disclosure': ({ record, disclosure }) => `/cases/${record}/answer/${disclosure}`,
  '/network': () => '/network',
  '/network/services': () => '/network/services',
  '/new/:draft?': () => '/new',
  '/figures': () => '/figures',
  '/import': () => '/import',
  '/settings': () => '/settings',
  '/settings/people': () => '/settings/people',
  '/settings/leaving/:member': ({ colleague }) => `/settings/leaving/${colleague}`,
  '/settings/invite': () => '/settings/invite',
  '/settings/numbers': () => '/settings/numbers',
  '/settings/device': () => '/settings/device',
  '/settings/fingerprints': () => '/settings/fingerprints',
}
