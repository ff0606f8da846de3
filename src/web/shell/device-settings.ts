/** What this browser profile remembers for itself; nothing about a person or a case. */
export const lockMinuteChoices = [1, 2, 5] as const
export type LockMinutes = (typeof lockMinuteChoices)[number]

/** A plain page of our own that works without a network and says nothing about us. */
export const neutralPage = '/measures.html'

export const withoutNetworkChoices = ['office', 'here'] as const
/** `here`: the sealed keys stay on this device, so that it opens without the office as well. */
export type WithoutNetwork = (typeof withoutNetworkChoices)[number]

const withoutNetworkUnder = 'amparo.without-network'

export function withoutNetwork(): WithoutNetwork {
  return localStorage.getItem(withoutNetworkUnder) === 'here' ? 'here' : 'office'
}

export function keepWithoutNetwork(choice: WithoutNetwork): void {
  localStorage.setItem(withoutNetworkUnder, choice)
}

const minutesUnder = 'amparo.lock-minutes'
const exitUnder = 'amparo.exit'

export function lockMinutes(): LockMinutes {
  const kept = Number(localStorage.getItem(minutesUnder))
  return lockMinuteChoices.find((choice) => choice === kept) ?? 5
}

export function keepLockMinutes(minutes: LockMinutes): void {
  localStorage.setItem(minutesUnder, String(minutes))
}

/** The address as it may be left for, or nothing where it is not a web address. */
export function safeExit(address: string): string | undefined {
  const text = address.trim()
  if (text === '' || text === neutralPage) return neutralPage
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  if (!URL.canParse(whole)) return undefined
  const url = new URL(whole)
  return url.protocol === 'https:' && url.hostname.includes('.') ? url.href : undefined
}

export function exitAddress(): string {
  return safeExit(localStorage.getItem(exitUnder) ?? '') ?? neutralPage
}

/** Refuses (returns `false`) what is not a web address; an empty text goes back to the built-in page. */
export function keepExitAddress(address: string): boolean {
  const safe = safeExit(address)
  if (safe === undefined) return false
  if (safe === neutralPage) localStorage.removeItem(exitUnder)
  else localStorage.setItem(exitUnder, safe)
  return true
}
