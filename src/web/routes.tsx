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
  { path: '/new/:draft?', page: lazy(() => import('./intake/intake-page.tsx')), for: 'member' },
  { path: '/figures', page: lazy(() => import('./figures/figures-page.tsx')), for: 'member' },
  { path: '/settings', page: lazy(() => import('./settings/settings-page.tsx')), for: 'member' },
  { path: '/settings/people', page: lazy(() => import('./settings/people-page.tsx')), for: 'member' },
  { path: '/settings/invite', page: lazy(() => import('./settings/invite-page.tsx')), for: 'member' },
  { path: '/settings/device', page: lazy(() => import('./settings/device-page.tsx')), for: 'member' },
  {
    path: '/settings/fingerprints',
    page: lazy(() => import('./settings/fingerprints-page.tsx')),
    for: 'member',
  },
]
