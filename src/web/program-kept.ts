/**
 * Has the browser keep the program for times without a network. A newer version that waits is put in its place now,
 * at the start, before anything was typed; other tabs go on with the one they have.
 */
export async function keepProgram(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.register('/service-worker.js')
  if (!registration.waiting) return
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  registration.waiting.postMessage('take-over')
}
