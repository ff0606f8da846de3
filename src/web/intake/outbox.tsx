import { useEffect } from 'react'
import { fetchNumbers } from './emergency-numbers.ts'
import { OutboxWatch } from './outbox-watch.tsx'
import { useIntakeService } from './use-intake-service.ts'

/** Sends what waits and fetches what an emergency needs, on whichever page somebody is. Draws nothing. */
export default function Outbox() {
  const service = useIntakeService()
  useEffect(() => void fetchNumbers(), [])
  return service ? <OutboxWatch service={service} /> : null
}
