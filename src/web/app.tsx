import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import type { Role, Start } from '#http/api/accounts.ts'
import SetUpPage from './accounts/set-up-page.tsx'
import { SignInPage } from './accounts/sign-in-page.tsx'
import { UnlockPage } from './accounts/unlock-page.tsx'
import { WaitingPage } from './accounts/waiting-page.tsx'
import { FaultBoundary } from './look/fault-boundary.tsx'
import { LoadingPage } from './look/loading-page.tsx'
import { type Room, rooms } from './routes.tsx'
import { useSession } from './session/session.ts'
import { StartProvider, useStart } from './session/start.tsx'
import { entriesFor } from './shell/entries.ts'
import { FaultPage } from './shell/fault-page.tsx'
import { IdleWatch } from './shell/idle-watch.tsx'
import { NotForYouPage } from './shell/not-for-you-page.tsx'
import { NotFoundPage } from './shell/not-found-page.tsx'
import { mayEnter } from './shell/who-may.ts'

const Outbox = lazy(() => import('./intake/outbox.tsx'))

export function App({ start: told }: { readonly start: Start }) {
  const start = useSettled(told)
  return (
    <StartProvider value={start}>
      <FaultBoundary instead={<FaultPage />}>
        <Suspense fallback={<LoadingPage />}>
          <Switch>
            {rooms.map((room) => (
              <Route key={room.path} path={room.path}>
                <RoomFor room={room} />
              </Route>
            ))}
            <Route path="/">
              <Door>{(first) => <Redirect to={first} replace />}</Door>
            </Route>
            <Route>
              <NotFoundPage />
            </Route>
          </Switch>
        </Suspense>
      </FaultBoundary>
    </StartProvider>
  )
}

/** What the office said when this page was opened, and that it is set up once somebody here has been in. */
function useSettled(told: Start): Start {
  const { kind } = useSession()
  const [setUp, setSetUp] = useState(told.setUp)
  // Adjusted while rendering, as React has it for what follows from what was drawn before.
  if (kind !== 'signed-out' && setUp !== 'done') setSetUp('done')
  return useMemo(() => ({ ...told, setUp }), [told, setUp])
}

function RoomFor({ room }: { readonly room: Room }) {
  const RoomPage = room.page
  if (room.for === 'anyone') return <RoomPage />
  return (
    <Door>{(_first, role) => (mayEnter(role, room.path) === 'yes' ? <RoomPage /> : <NotForYouPage />)}</Door>
  )
}

type DoorProps = {
  /** Drawn for a member with open keys; receives the first entry that works for the role, and the role. */
  readonly children: (first: string, role: Role) => ReactNode
}

/** Nobody gets past without an open session; the address stays, so that one arrives where one was going. */
function Door({ children }: DoorProps) {
  const start = useStart()
  const current = useSession()
  switch (current.kind) {
    case 'signed-out':
      return start.setUp === 'needed' ? <SetUpPage /> : <SignInPage start={start} />
    case 'locked':
      return <UnlockPage me={current.me} />
    case 'open':
      return (
        <>
          <IdleWatch />
          <Suspense>
            <Outbox />
          </Suspense>
          {current.me.user.certificate ? (
            children(entriesFor(current.me.user.role)[0]?.href ?? '/settings', current.me.user.role)
          ) : (
            <WaitingPage me={current.me} />
          )}
        </>
      )
  }
}
