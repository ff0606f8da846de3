import { post } from '../api.ts'
import { forgetNumbers } from '../intake/emergency-numbers.ts'
import { dropCarried } from '../session/carried.ts'
import { tellOtherTabs } from '../session/channel.ts'
import { session } from '../session/session.ts'

/** Drops the keys in all tabs, whether or not the office can be told. Sealed drafts stay. */
export async function signOut(): Promise<void> {
  session.forget()
  forgetNumbers()
  tellOtherTabs('signed-out')
  await dropCarried()
  await post('/api/sign-out', {}, { keepalive: true })
}
