import { Skeleton } from './skeleton.tsx'

/** While a room is being fetched: nothing for 300 ms, then its outline. */
export function LoadingPage() {
  return (
    <main className="page">
      <Skeleton lines={6} />
    </main>
  )
}
