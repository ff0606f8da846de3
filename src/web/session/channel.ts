/** What the tabs of one browser tell each other. No key, no name, no record ever goes through here. */
export const tabMessages = ['lock', 'leave', 'signed-out', 'touched'] as const
export type TabMessage = (typeof tabMessages)[number]

const channel = new BroadcastChannel('amparo')

export function tellOtherTabs(message: TabMessage): void {
  channel.postMessage(message)
}

/** Returns what stops listening. */
export function hearOtherTabs(hear: (message: TabMessage) => void): () => void {
  const listen = ({ data }: MessageEvent<unknown>) => {
    const message = tabMessages.find((known) => known === data)
    if (message) hear(message)
  }
  channel.addEventListener('message', listen)
  return () => channel.removeEventListener('message', listen)
}
