import { useEffect, useState } from 'react'
import type { ListRow, NetworkView } from '#http/api/records.ts'
import { get } from '../api.ts'

/** Names of the organisations that these rows wait for; asked for once, and only where one waits. */
export function useNames(rows: readonly ListRow[]): (organisation: string) => string | undefined {
  const [network, setNetwork] = useState<NetworkView>([])
  const waits = rows.some(({ awaits }) => awaits !== null)
  useEffect(() => {
    let here: 'yes' | 'no' = 'yes'
    if (waits)
      void get<NetworkView>('/api/network').then((reply) => {
        if (here === 'yes' && reply.kind === 'answered') setNetwork(reply.value)
      })
    return () => {
      here = 'no'
    }
  }, [waits])
  return (wanted) => network.find(({ organisation }) => organisation === wanted)?.name
}
