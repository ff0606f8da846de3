import { useEffect, useState } from 'react'
import type { MemberView } from '#http/api/accounts.ts'
import { get } from '../api.ts'
import { memberCertified } from '../session/certified.ts'
import { useKeys } from '../session/session.ts'

/** Colleagues whose keys the organisation has signed; nothing while they are not known. */
export function useColleagues(): readonly MemberView[] | undefined {
  const { rootKey } = useKeys().me.organisation
  const [colleagues, setColleagues] = useState<readonly MemberView[]>()
  useEffect(() => {
    let here: 'yes' | 'no' = 'yes'
    const load = async () => {
      const reply = await get<readonly MemberView[]>('/api/members')
      if (reply.kind === 'refused') return
      const certified = await Promise.all(reply.value.map((member) => memberCertified(member, rootKey)))
      if (here === 'yes') setColleagues(reply.value.filter((_, index) => certified[index]))
    }
    void load()
    return () => {
      here = 'no'
    }
  }, [rootKey])
  return colleagues
}
