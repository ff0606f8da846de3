/** Tells the pages of all tabs that the outbox has changed. Carries nothing. */
const channel = new BroadcastChannel('amparo-outbox')
const here = new EventTarget()

export function tellOutbox(): void {
  here.dispatchEvent(new Event('changed'))
  channel.postMessage('changed')
}

/** Returns what stops listening. */
export function hearOutbox(hear: () => void): () => void {
  here.addEventListener('changed', hear)
  channel.addEventListener('message', hear)
  return () => {
    here.removeEventListener('changed', hear)
    channel.removeEventListener('message', hear)
  }
}
