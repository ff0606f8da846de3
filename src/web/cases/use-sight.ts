import { useState } from 'react'
import type { Compartment, Field } from '#engine/dictionary.ts'
import type { RecordId } from '#record/entry.ts'
import { post, type Refused } from '../api.ts'

/** What is hidden until somebody asks for it: who the person is, how to reach the person, where the person stays. */
const hiddenAtFirst: readonly Compartment[] = ['identity', 'contact', 'placement-of-person']

export type Sight = {
  readonly shows: (field: Field) => 'yes' | 'no'
  /** Writes the reveal down at the office first; without the office nothing is shown. */
  readonly reveal: (field: Field) => void
  readonly refused: Refused | undefined
}

export function compartmentOf({ holds }: Field): Compartment | undefined {
  if (holds === 'node-fact') return undefined
  return 'teamFact' in holds ? holds.teamFact : holds.sealed
}

/** Which compartments this page shows; gone when one leaves the page. */
export function useSight(record: RecordId): Sight {
  const [shown, setShown] = useState<ReadonlySet<Compartment>>(new Set())
  const [refused, setRefused] = useState<Refused>()
  return {
    shows: (field) => {
      const compartment = compartmentOf(field)
      return compartment === undefined || !hiddenAtFirst.includes(compartment) || shown.has(compartment)
        ? 'yes'
        : 'no'
    },
    reveal: (field) => {
      const compartment = compartmentOf(field)
      if (compartment === undefined) return
      void post(`/api/records/${record}/reveals`, { record, compartments: [compartment] }).then((reply) => {
        if (reply.kind === 'refused') setRefused(reply)
        else setShown(new Set([...shown, compartment]))
      })
    },
    refused,
  }
}
