import { useEffect, useState } from 'react'
import type { Bytes } from '#record/entry.ts'
import type { UserPublicKeys } from '#record/keys.ts'
import { Groups } from '../look/groups.tsx'
import { organisationGroups, personGroups } from './fingerprints.ts'

type FingerprintProps = {
  readonly label: string
  readonly of: { readonly rootKey: Bytes } | { readonly publicKeys: UserPublicKeys }
}

/** What two people read to each other, with its name above. */
export function Fingerprint({ label, of }: FingerprintProps) {
  const [groups, setGroups] = useState<readonly string[]>([])
  const rootKey = 'rootKey' in of ? of.rootKey : undefined
  const publicKeys = 'publicKeys' in of ? of.publicKeys : undefined
  useEffect(() => {
    const reading = publicKeys ? personGroups(publicKeys) : rootKey ? organisationGroups(rootKey) : undefined
    void reading?.then(setGroups)
  }, [rootKey, publicKeys])
  return (
    <section>
      <h2>{label}</h2>
      <Groups label={label} groups={groups} />
    </section>
  )
}
