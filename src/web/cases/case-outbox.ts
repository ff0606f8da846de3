import type { Append } from '#http/api/records.ts'
import type { EntryId, RecordId, Uuid } from '#record/entry.ts'
import type { EntryDraft } from '#seal/write-entry.ts'
import { type Keeper, keyForDraft, sealedBatch } from '../intake/kept-conversations.ts'
import type { KeptBatch, KeptDraft } from '../offline/database.ts'
import { openText, sealText, type TextKey } from '../offline/sealed-text.ts'
import type { FormState } from './answers.ts'

/** What was typed on the page of a case and what of it still has to reach the office; sealed like a conversation. */
export type CasePaper = {
  readonly format: 'case-paper-1'
  /** Forms that are open, by their place on the page. */
  readonly forms: Readonly<Record<string, FormState>>
  /** What each batch in the outbox says, so that a refused one can be made anew. */
  readonly unsent: readonly {
    readonly batch: Uuid
    readonly drafts: readonly EntryDraft[]
    /** One for each draft. */
    readonly entries: readonly EntryId[]
  }[]
}

export type KeptPaper = { readonly paper: CasePaper; readonly textKey: TextKey }

const blank: CasePaper = { format: 'case-paper-1', forms: {}, unsent: [] }

/** The paper of a case goes by the identifier of its record. */
export async function openPaper(record: RecordId, keeper: Keeper): Promise<KeptPaper> {
  const kept = await keeper.store.draft(record)
  const opened = kept?.owner === keeper.user ? await openText(kept.sealed, keeper.opening) : undefined
  const paper = opened && readPaper(opened.text)
  if (opened && paper) return { paper, textKey: opened.textKey }
  return { paper: blank, textKey: await keyForDraft(record, keeper) }
}

function readPaper(text: string): CasePaper | undefined {
  const paper: CasePaper = JSON.parse(text)
  return paper.format === 'case-paper-1' ? paper : undefined
}

async function sealedPaper(
  record: RecordId,
  { paper, textKey }: KeptPaper,
  keeper: Keeper,
): Promise<KeptDraft> {
  const sealed = await sealText(textKey, JSON.stringify(paper), keeper.random)
  return { id: record, owner: keeper.user, savedAt: keeper.now(), sealed }
}

export async function keepPaper(record: RecordId, kept: KeptPaper, keeper: Keeper): Promise<void> {
  await keeper.store.keepDraft(await sealedPaper(record, kept, keeper))
}

/** Paper and batch together: a crash between them would say a thing twice, or not at all. */
export async function queueBatch(
  record: RecordId,
  kept: KeptPaper,
  batch: { readonly id: Uuid; readonly append: Append },
  keeper: Keeper,
): Promise<void> {
  const sealed = await sealedBatch(batch.id, record, batch.append, keeper)
  await keeper.store.queue(await sealedPaper(record, kept, keeper), sealed)
}

export type Refusal = NonNullable<KeptBatch['refused']>

export type Waiting = {
  readonly appends: readonly Append[]
  readonly batches: ReadonlySet<Uuid>
  /** The office did not take something of this case; what was written after it waits as well. */
  readonly refusal: Refusal | undefined
}

/** What of this record still waits on this device, in the order in which it was written. */
export async function waitingOf(record: RecordId, keeper: Keeper): Promise<Waiting> {
  const appends: Append[] = []
  const batches = new Set<Uuid>()
  let refusal: Refusal | undefined
  for (const batch of await keeper.store.waiting(keeper.user)) {
    const opened = await openText(batch.sealed, keeper.opening)
    const append: Append | undefined = opened && JSON.parse(opened.text)
    if (!append || append.record !== record) continue
    batches.add(batch.id)
    refusal ??= batch.refused
    if (refusal === undefined) appends.push(append)
  }
  return { appends, batches, refusal }
}

/** What has to be made anew, in its order. */
export const refusedBatches = ({ unsent }: CasePaper, { batches }: Waiting): CasePaper['unsent'] =>
  unsent.filter(({ batch }) => batches.has(batch))
