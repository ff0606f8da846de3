import { useEffect, useState } from 'react'
import type { NetworkView } from '#http/api/records.ts'
import { get } from '../api.ts'

/** Who offers help, asked for once when a page opens; empty while it is not known. */
export function useNetworkView(): NetworkView {
  const [network, setNetwork] = useState<NetworkView>([])
  useEffect(() => {
    let here: 'yes' | 'no' = 'yes'
    void get<NetworkView>('/api/network').then((reply) => {
      if (here === 'yes' && reply.kind === 'answered') setNetwork(reply.value)
    })
    return () => {
      here = 'no'
    }
  }, [])
  return network
}
