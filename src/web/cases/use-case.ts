import { useCallback, useEffect, useMemo, useState } from 'react'
import type { OrganisationView } from '#http/api/accounts.ts'
import type { RecordView } from '#http/api/records.ts'
import type { RecordId } from '#record/entry.ts'
import type { EntryDraft } from '#seal/write-entry.ts'
import type { Refused } from '../api.ts'
import { now } from '../clock.ts'
import type { IntakeService } from '../intake/intake-service.ts'
import { useIntakeService } from '../intake/use-intake-service.ts'
import type { SaveStateCode } from '../look/save-state.tsx'
import { signingAgain } from '../offline/signing-again.ts'
import { useKeys } from '../session/session.ts'
import { newerKeys } from '../session/unlock.ts'
import type { FormState } from './answers.ts'
import { type About, type CaseNow, type CaseRoom, type Kept } from './case-room.ts'
import { roomFor } from './case-rooms.ts'
import { type LawHere, lawHere, type Rights } from './law-here.ts'
import { useFetched } from './use-fetched.ts'

export type OpenCase = CaseNow & {
  readonly kind: 'open'
  readonly view: RecordView
  readonly service: IntakeService
  readonly law: LawHere | undefined
  readonly rights: Rights | undefined
  readonly saved: SaveStateCode
  readonly write: (drafts: readonly EntryDraft[], about: About) => Promise<Kept>
  readonly keepForm: (name: string, form: FormState | undefined) => void
  readonly tryAgain: () => void
  readonly throwAway: () => void
}

export type CaseState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'refused'; readonly refused: Refused; readonly again: () => void }
  | OpenCase

/** One case in this tab: fetched, opened, judged on this device, and what is written to it. */
export function useCase(id: RecordId): CaseState {
  const session = useKeys()
  const service = useIntakeService()
  const room = useMemo(
    () => (service ? roomFor(id, { session, service, locks: navigator.locks }) : undefined),
    [id, session, service],
  )
  const { fetched, fetchAgain } = useFetched(room)
  const [state, setState] = useState<CaseNow>()
  const view = fetched?.kind === 'answered' ? fetched.value : undefined
  useOpened(room, view, setState)
  useNewestKeys(session.me.organisation, view)
  useSigningAgain(room, view, state?.refusal)
  const { law, rights } = useRights(state, session.me.organisation.country)
  const { keeping, write, keepForm } = useWriting(room, view, setState)
  if (room && view && state && service)
    return {
      ...state,
      kind: 'open',
      view,
      service,
      law,
      rights,
      saved: savedAs(state, keeping),
      write,
      keepForm,
      tryAgain: () => void room.tryAgain(view).then(room.send),
      throwAway: () => void room.throwAway(),
    }
  return fetched?.kind === 'refused'
    ? { kind: 'refused', refused: fetched, again: fetchAgain }
    : { kind: 'loading' }
}

/** What the law says of it now; computed again when something is written and when time goes by. */
function useRights(
  state: CaseNow | undefined,
  country: string,
): { readonly law: LawHere | undefined; readonly rights: Rights | undefined } {
  const law = useLaw()
  const at = useMinutes()
  const rights = useMemo(
    () => (law && state ? law.rightsOf(state.record.folded, latest(at), country) : undefined),
    [law, state, at, country],
  )
  return { law, rights }
}

type Keeping = 'keeping' | 'kept' | 'nothing'

function savedAs({ refusal, unsent, record }: CaseNow, keeping: Keeping): SaveStateCode {
  if (refusal) return 'refused'
  if (keeping === 'keeping') return 'keeping'
  if (keeping === 'kept' || unsent > 0) return 'kept'
  return record.entries.length > 0 ? 'sent' : 'nothing'
}

/** Opens what was fetched, with what waits here. */
function useOpened(
  room: CaseRoom | undefined,
  view: RecordView | undefined,
  setState: (state: CaseNow) => void,
): void {
  useEffect(() => {
    if (!room || !view) return undefined
    let here: 'yes' | 'no' = 'yes'
    const open = async () => {
      const state = await room.open(view)
      if (here === 'yes') setState(state)
    }
    void open()
    return () => {
      here = 'no'
    }
  }, [room, view, setState])
}

function useWriting(
  room: CaseRoom | undefined,
  view: RecordView | undefined,
  setState: (state: CaseNow) => void,
): Pick<OpenCase, 'write' | 'keepForm'> & { readonly keeping: Keeping } {
  const [keeping, setKeeping] = useState<Keeping>('nothing')
  const write: OpenCase['write'] = useCallback(
    async (drafts, about) => {
      if (!room || !view) return { kind: 'refused', code: 'not-open' }
      const kept = await room.write(view, drafts, about)
      setState(await room.open(view))
      if (about.form !== undefined) setKeeping('nothing')
      void room.send()
      return kept
    },
    [room, view, setState],
  )
  const keepForm: OpenCase['keepForm'] = useCallback(
    (name, form) => {
      setKeeping('keeping')
      void room?.keepForm(name, form).then(() => setKeeping(form ? 'kept' : 'nothing'))
    },
    [room],
  )
  return { keeping, write, keepForm }
}

/** Somebody has left and a colleague has written since: this session fetches the keys of the new epoch. */
function useNewestKeys({ id, vault }: OrganisationView, view: RecordView | undefined): void {
  const newest = Math.max(
    0,
    ...(view?.wraps ?? []).filter(({ organisation }) => organisation === id).map(({ epoch }) => epoch),
  )
  useEffect(() => {
    if (newest > vault.epoch) void newerKeys()
  }, [newest, vault.epoch])
}

function useSigningAgain(
  room: CaseRoom | undefined,
  view: RecordView | undefined,
  refusal: CaseNow['refusal'],
): void {
  const [mayAgain] = useState(signingAgain)
  const code = refusal?.code
  useEffect(() => {
    if (!room || !view || code === undefined) return undefined
    let here: 'yes' | 'no' = 'yes'
    void mayAgain(view.record, code).then((may) => {
      if (may === 'yes' && here === 'yes') void room.tryAgain(view).then(room.send)
    })
    return () => {
      here = 'no'
    }
  }, [room, view, code, mayAgain])
}

/** The law, loaded and compiled when the browser has nothing else to do. */
function useLaw(): LawHere | undefined {
  const [law, setLaw] = useState<LawHere>()
  useEffect(() => {
    let here: 'yes' | 'no' = 'yes'
    const load = () =>
      void lawHere().then((loaded) => {
        if (here === 'yes') setLaw(loaded)
      })
    const timer = setTimeout(load, 0)
    return () => {
      here = 'no'
      clearTimeout(timer)
    }
  }, [])
  return law
}

/** Never earlier than what was just written. */
const latest = (at: string): string => (now() > at ? now() : at)

const minute = 60_000

/** The time, told once a minute: deadlines come closer while a page is open. */
export function useMinutes(): string {
  const [at, setAt] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), minute)
    return () => clearInterval(timer)
  }, [])
  return at
}
