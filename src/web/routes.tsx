import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

export type Room = {
  readonly path: string
  readonly page: LazyExoticComponent<ComponentType>
  /** `anyone`: before there is a session. `member`: keys open, and let in by somebody in charge. */
  readonly for: 'anyone' | 'member'
}

/** One line for each room; a room is loaded when somebody goes there. */
export const rooms: readonly Room[] = [
  { path: '/set-up', page: lazy(() => import('./accounts/set-up-page.tsx')), for: 'anyone' },
  { path: '/invitation', page: lazy(() => import('./accounts/invitation-page.tsx')), for: 'anyone' },
  { path: '/recover', page: lazy(() => import('./accounts/recovery-page.tsx')), for: 'anyone' },
  { path: '/today', page: lazy(() => import('./today/today-page.tsx')), for: 'member' },
  { path: '/cases', page: lazy(() => import('./cases/cases-page.tsx')), for: 'member' },
  { path: '/cases/:record', page: lazy(() => import('./cases/case-page.tsx')), for: 'member' },
  {
    path: '/cases/:record/refer/:need?',
    page: lazy(() => import('./cases/referral-page.tsx')),
    for: 'member',
  },
  { path: '/cases/:record/close', page: lazy(() => import('./cases/close-page.tsx')), for: 'member' },
  {
    path: '/cases/:record/answer/:disclosure',
    page: lazy(() => import('./cases/answer-page.tsx')),
    for: 'member',
  },
  { path: '/network', page: lazy(() => import('./network/network-page.tsx')), for: 'member' },
  { path: '/network/services', page: lazy(() => import('./network/services-page.tsx')), for: 'member' },
  { path: '/new/:draft?', page: lazy(() => import('./intake/intake-page.tsx')), for: 'member' },
  { path: '/figures', page: lazy(() => import('./figures/figures-page.tsx')), for: 'member' },
  { path: '/import', page: lazy(() => import('./import/import-page.tsx')), for: 'member' },
  { path: '/settings', page: lazy(() => import('./settings/settings-page.tsx')), for: 'member' },
  { path: '/settings/people', page: lazy(() => import('./settings/people-page.tsx')), for: 'member' },
  {
    path: '/settings/leaving/:member',
    page: lazy(() => import('./settings/leaving-page.tsx')),
    for: 'member',
  },
  { path: '/settings/invite', page: lazy(() => import('./settings/invite-page.tsx')), for: 'member' },
  { path: '/settings/numbers', page: lazy(() => import('./settings/numbers-page.tsx')), for: 'member' },
  { path: '/settings/device', page: lazy(() => import('./settings/device-page.tsx')), for: 'member' },
  {
    path: '/settings/fingerprints',
    page: lazy(() => import('./settings/fingerprints-page.tsx')),
    for: 'member',
  },
]
