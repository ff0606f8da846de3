import type { SignedIn } from '#cli/office/sign-in.ts'
import { commitParts } from '#record/commitments.ts'
import type { Entry } from '#record/entry.ts'
import { batchText, headerHash } from '#record/entry-hash.ts'
import { hashText } from '#seal/hash.ts'
import { signText } from '#seal/signing.ts'
import type { Written } from '#seal/write-entry.ts'

/** What somebody with the key of the device can make of a batch: changed, committed to, chained and signed anew. */
export async function resigned(
  written: Written,
  { device }: SignedIn,
  change: (entry: Entry) => Entry,
): Promise<Written> {
  const changed: Omit<Entry, 'signature'>[] = []
  for (const entry of written.entries) {
    const next = change(entry)
    const before = changed.at(-1)
    const previous = before === undefined ? {} : { previous: headerHash(before.header, hashText) }
    changed.push({ ...next, header: { ...next.header, ...previous, parts: commitParts(next, hashText) } })
  }
  const batch = changed.map(({ header }) => headerHash(header, hashText))
  const signature = { batch, signature: await signText(device.signing, batchText(batch)) }
  return { ...written, entries: changed.map((entry) => ({ ...entry, signature })) }
}
