import { tellOtherTabs } from '../session/channel.ts'
import { session } from '../session/session.ts'

/** One tab locks, all tabs lock. */
export function lockEverywhere(): void {
  session.lock()
  tellOtherTabs('lock')
}
