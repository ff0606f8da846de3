import { post } from '../api.ts'
import { forgetNumbers } from '../intake/emergency-numbers.ts'
import { dropCarried } from '../session/carried.ts'
import { tellOtherTabs } from '../session/channel.ts'
import { session } from '../session/session.ts'
import { exitAddress } from './device-settings.ts'

/**
 * Quick exit: first the screen, then the keys, then everything that this tab remembers; the office is told
 * without waiting for it. The browser's own history and spyware are beyond its reach, and Settings says so.
 */
export function leave(): void {
  const overlay = document.createElement('div')
  overlay.className = 'left'
  document.body.replaceChildren(overlay)
  document.title = ''
  session.forget()
  sessionStorage.clear()
  forgetNumbers()
  void dropCarried()
  void post('/api/sign-out', {}, { keepalive: true })
  location.replace(exitAddress())
}

export function leaveEverywhere(): void {
  tellOtherTabs('leave')
  leave()
}

const pressesToLeave = 3
const withinMs = 2_000

/** Counts Escape; three in quick succession leave. Returns what stops listening. */
export function leaveOnEscape(target: Window): () => void {
  let presses: readonly number[] = []
  const listen = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.repeat) return
    presses = [...presses.filter((at) => event.timeStamp - at < withinMs), event.timeStamp]
    if (presses.length >= pressesToLeave) leaveEverywhere()
  }
  target.addEventListener('keydown', listen, { capture: true })
  return () => target.removeEventListener('keydown', listen, { capture: true })
}
