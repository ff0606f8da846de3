import { useEffect } from 'react'
import { pauseBefore } from '../offline/send-outbox.ts'
import type { IntakeService } from './intake-service.ts'

/** While a session is open: sends what waits when there is a network, again after a pause when there is none. */
export function OutboxWatch({ service }: { readonly service: IntakeService }) {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let inVain = 0
    let ended: 'yes' | 'no' = 'no'
    const send = async () => {
      clearTimeout(timer)
      const { waiting, afterSeconds } = await service.send()
      if (ended === 'yes' || waiting === 0) {
        inVain = 0
        return
      }
      timer = setTimeout(() => void send(), pauseBefore(inVain, afterSeconds) * 1000)
      inVain += 1
    }
    const atOnce = () => {
      inVain = 0
      void send()
    }
    const seen = () => {
      if (document.visibilityState === 'visible') atOnce()
    }
    void send()
    addEventListener('online', atOnce)
    document.addEventListener('visibilitychange', seen)
    return () => {
      ended = 'yes'
      clearTimeout(timer)
      removeEventListener('online', atOnce)
      document.removeEventListener('visibilitychange', seen)
    }
  }, [service])
  return null
}
