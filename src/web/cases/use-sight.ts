import { useState } from 'react'
import type { Compartment, Field } from '#engine/dictionary.ts'
import type { RecordId } from '#record/entry.ts'
import { post, type Refused } from '../api.ts'

/**
 * What is hidden until somebody asks for it: who the person is, how to reach the person, where the person stays, and
 * whatever was told in words, since a name may stand in any sentence.
 */
const hiddenAtFirst: readonly Compartment[] = ['identity', 'contact', 'placement-of-person', 'narrative']

/** Codes that travel with a story are no story. */
const isCode = ({ holds, type }: Field): boolean =>
  holds !== 'node-fact' && 'teamFact' in holds && holds.teamFact === 'narrative' && type.kind !== 'text'

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
      const hidden = compartment !== undefined && hiddenAtFirst.includes(compartment) && !isCode(field)
      return hidden && !shown.has(compartment) ? 'no' : 'yes'
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
