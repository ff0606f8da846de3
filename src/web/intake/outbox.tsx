import { OutboxWatch } from './outbox-watch.tsx'
import { useIntakeService } from './use-intake-service.ts'

/** Sends what waits, on whichever page somebody is. Draws nothing. */
export default function Outbox() {
  const service = useIntakeService()
  return service ? <OutboxWatch service={service} /> : null
}
