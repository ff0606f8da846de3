/** What travels between the page (or the CLI) and the server about records. */
import { z } from 'zod'
import { mostSearchTokens, purposes } from '#record/entry.ts'
import { Bytes, Uuid, type VaultCertificate } from './accounts.ts'

const Hash = z.string().regex(/^[A-Za-z0-9_-]{43}$/)
const Moment = z.strictObject({
  local: z.string().max(16),
  zone: z.string().max(64),
  precision: z.enum(['minute', 'day', 'month', 'year']),
  approximate: z.boolean(),
})
const Value = z.union([z.string().max(120), z.number(), z.array(z.string().max(120)).max(60), Moment])
const Fact = z.strictObject({
  value: Value,
  said: z.enum(['self', 'other-person', 'observed', 'document', 'decision', 'not-stated']),
})
const Facts = z.strictObject({ salt: Bytes, fields: z.record(z.string().max(60), Fact) })
const Sealed = z.strictObject({
  suite: z.literal(1),
  key: Uuid,
  nonce: Bytes,
  ciphertext: z
    .string()
    .regex(/^[A-Za-z0-9_-]*$/)
    .max(200_000),
})
const Header = z.strictObject({
  format: z.literal(1),
  dictionary: z.int().min(1),
  id: Uuid,
  record: Uuid,
  section: z.string().max(40),
  item: Uuid,
  under: Uuid.optional(),
  author: z.union([z.strictObject({ user: Uuid, organisation: Uuid }), z.strictObject({ subject: Uuid })]),
  device: Uuid,
  purpose: z.enum(purposes),
  at: z.string().regex(/^\d{13}[0-9a-f]{12}$/),
  after: z.array(Uuid).max(50),
  corrects: Uuid.optional(),
  basis: Uuid.optional(),
  parts: z.record(z.string().max(40), Hash),
  previous: Hash.optional(),
})
export const EntryBody = z.strictObject({
  header: Header,
  signature: z.strictObject({ batch: z.array(Hash).min(1).max(500), signature: Bytes }),
  facts: Facts.optional(),
  sealed: z.record(Uuid, Sealed).optional(),
  tokens: z.strictObject({ salt: Bytes, tokens: z.array(Bytes).max(64) }).optional(),
})

/** A compartment key of this record for the vault of one organisation (`KeyWrap` of `record/keys.ts`). */
export const CompartmentWrap = z.strictObject({
  key: Uuid,
  record: Uuid,
  organisation: Uuid,
  epoch: z.int().min(1),
  enc: Bytes,
  ciphertext: Bytes,
})
export type CompartmentWrap = z.infer<typeof CompartmentWrap>

export const Append = z.strictObject({
  record: Uuid,
  entries: z.array(EntryBody).min(1).max(500),
  /** For the own vault; and, of a disclosure, for the vault of the other side. */
  wraps: z.array(CompartmentWrap).max(100),
})
export type Append = z.infer<typeof Append>

/** Case workers of the own organisation who are to work on a record from now on, and who no longer. */
export const TeamChange = z.strictObject({
  record: Uuid,
  joins: z.array(Uuid).max(50),
  leaves: z.array(Uuid).max(50),
})
export type TeamChange = z.infer<typeof TeamChange>

export const ListFilter = z.object({
  group: z.enum(['overdue', 'today', 'week', 'later', 'waiting', 'all']).default('all'),
  status: z.enum(['open', 'closed', 'withdrawn']).default('open'),
  after: z.string().max(120).optional(),
  /** The whole code of one person, whatever the group and the status. */
  code: z.string().trim().toUpperCase().max(20).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(50),
  /** Minutes by which the reader's clock is ahead of UTC: where the reader's day ends. */
  offset: z.coerce.number().int().min(-840).max(840).default(0),
})
export type ListFilter = z.infer<typeof ListFilter>

/** Keyed tokens of a name (`seal/names.ts`), two bytes each, for each epoch of the vault that the device holds. */
const NameToken = z.string().regex(/^[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]$/)
export const NameSearch = z.strictObject({ tokens: z.array(NameToken).min(1).max(mostSearchTokens) })
export type NameSearch = z.infer<typeof NameSearch>

/** Answers */
export type Appended = {
  readonly accepted: readonly {
    readonly id: string
    readonly position: number
    readonly receivedAt: string
  }[]
}
export type FindingView = {
  readonly safeguard: string
  readonly item?: string
  /** By the facts of the own branch, or only by those of all of them together. */
  readonly foundFrom: 'own' | 'all'
  readonly status: string
  readonly overdue: 'yes' | 'no'
  readonly severity: string
  readonly dueAt: string | null
  readonly changesAt: string | null
}
export type ListRow = {
  readonly record: string
  /** Random, different per organisation: what may be said aloud or shown on a shared screen. */
  readonly code: string
  readonly status: ListFilter['status']
  /** Neutral words for the next step: a code that the page puts into words. */
  readonly verb: string | null
  readonly dueAt: string | null
  readonly openActions: number
  readonly overdueActions: number
  readonly waitingFor: 'us' | 'others'
  /** Which organisation is to answer next, and until when; null where none is. */
  readonly awaits: { readonly organisation: string; readonly answerBy: string } | null
  readonly updatedAt: string
}
export type ListPage = {
  readonly rows: readonly ListRow[]
  readonly next: string | null
  /** Capped: `{ atLeast: 1000 }` instead of a count that would cost. */
  readonly counts: Readonly<
    Record<'overdue' | 'today' | 'week' | 'waiting' | 'open', { count: number; capped: boolean }>
  >
  readonly now: string
}
/** People of one's own list whose sealed names share tokens: by chance, or because the name is near. */
export type NameCandidates = {
  readonly candidates: readonly {
    readonly record: string
    readonly code: string
    readonly status: 'open' | 'closed'
    /** Of entries with names: the header, and the parts sealed under the keys of the names. */
    readonly entries: readonly {
      readonly entry: Pick<z.infer<typeof EntryBody>, 'header' | 'sealed'>
      readonly position: number
      readonly receivedAt: string
      readonly organisation: string
    }[]
    readonly wraps: readonly CompartmentWrap[]
  }[]
  /** There are more than were answered. */
  readonly capped: boolean
}
export type RecordView = {
  readonly record: string
  readonly code: string
  readonly holder: string
  readonly entries: readonly {
    readonly entry: z.infer<typeof EntryBody>
    readonly position: number
    readonly receivedAt: string
    readonly organisation: string
  }[]
  readonly wraps: readonly CompartmentWrap[]
  /** Members of the own organisation who work on it; those in charge read it besides. */
  readonly team: readonly string[]
  /** What the server, which reads node facts only, finds for this branch and over all branches. */
  readonly findings: readonly FindingView[]
  readonly shares: readonly {
    readonly disclosure: string
    readonly direction: 'to-us' | 'from-us'
    readonly organisation: string
    readonly state: string
    readonly since: string
    readonly until: string | null
    /** Until when the recipient is to answer. */
    readonly answerBy: string
  }[]
  readonly now: string
}

export const ServiceOffer = z.strictObject({
  service: z.string().max(60),
  forWhom: z.array(z.string().max(40)).max(20),
  openNow: z.enum(['yes', 'no', 'unknown']),
  conditionalOn: z.array(z.string().max(60)).max(5),
})
export type ServiceOffer = z.infer<typeof ServiceOffer>
export type NetworkView = readonly {
  readonly organisation: string
  readonly name: string
  readonly kind: string
  readonly country: string
  readonly vault: z.infer<typeof VaultCertificate>
  readonly rootKey: string
  readonly services: readonly ServiceOffer[]
}[]

export const Reveal = z.strictObject({
  record: Uuid,
  compartments: z.array(z.string().max(40)).min(1).max(9),
})
export const Tally = z.strictObject({
  what: z.enum(['helped-without-record', 'information-given', 'contact-given']),
})
