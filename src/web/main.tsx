import './look/look.css'
import { StrictMode, useCallback, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Me, Start } from '#http/api/accounts.ts'
import { answered, get, onSignedOut, type Reply } from './api.ts'
import { App } from './app.tsx'
import { LoadingPage } from './look/loading-page.tsx'
import { keepProgram } from './program-kept.ts'
import { carried, carry } from './session/carried.ts'
import { session } from './session/session.ts'
import { type Lack, lackingHere } from './shell/capability.ts'
import { withoutNetwork } from './shell/device-settings.ts'
import { GatePage } from './shell/gate-page.tsx'
import { Shell } from './shell/shell.tsx'
import { UnreachablePage } from './shell/unreachable-page.tsx'
import { startSpeaking } from './words/speak.ts'

/** Asks the office what it is and whether it knows this browser; without the office, what is carried here opens. */
async function begin(): Promise<Reply<Start>> {
  const start = await get<Start>('/api/start')
  if (start.kind === 'answered') {
    if (start.value.session === 'open') await resume(start.value)
    return start
  }
  const here = await carried()
  if (!here) return start
  session.resume(here.me)
  return answered(here.start)
}

async function resume(start: Start): Promise<void> {
  const me = await get<Me>('/api/me')
  if (me.kind === 'refused') return
  session.resume(me.value)
  if (withoutNetwork() === 'here') await carry({ me: me.value, start })
}

function Program() {
  const [start, setStart] = useState<Reply<Start>>()
  const ask = useCallback(() => {
    void begin().then(setStart)
  }, [])
  useEffect(ask, [ask])
  if (!start) return <LoadingPage />
  return start.kind === 'answered' ? (
    <App start={start.value} />
  ) : (
    <UnreachablePage refused={start} onAgain={ask} />
  )
}

function draw(lacking: readonly Lack[]): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no root')
  createRoot(root).render(
    <StrictMode>
      <Shell>{lacking.length > 0 ? <GatePage lacking={lacking} /> : <Program />}</Shell>
    </StrictMode>,
  )
}

onSignedOut(session.forget)
await startSpeaking()
const lacking = await lackingHere()
draw(lacking)
if (lacking.length === 0) void keepProgram()
