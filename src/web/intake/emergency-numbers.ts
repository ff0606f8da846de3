import type { EmergencyNumbers } from '#http/api/emergency-numbers.ts'
import { get } from '../api.ts'

/** The numbers of the office, on this device while somebody is signed in: an emergency does not wait for a network. */
const keptUnder = 'amparo.emergency-numbers'

/** What this browser kept of what the office answered. */
export const keptNumbers = (): EmergencyNumbers => JSON.parse(localStorage.getItem(keptUnder) ?? '[]')

export const keepNumbers = (numbers: EmergencyNumbers): void =>
  localStorage.setItem(keptUnder, JSON.stringify(numbers))

/** With the session: whoever opens this browser later does not read whom it would have called. */
export const forgetNumbers = (): void => localStorage.removeItem(keptUnder)

export async function fetchNumbers(): Promise<void> {
  const reply = await get<EmergencyNumbers>('/api/emergency-numbers')
  if (reply.kind === 'answered') keepNumbers(reply.value)
}
