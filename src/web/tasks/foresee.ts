import type { Dictionary } from '#engine/dictionary.ts'
import type { Fact, Instant } from '#engine/facts.ts'
import type { EntryId, Header } from '#record/entry.ts'
import { fold } from '#record/fold.ts'
import type { FoldedRecord } from '#record/folded.ts'
import { tick } from '#record/hlc.ts'
import type { Statement } from '#record/statement.ts'
import type { Device } from '#seal/device.ts'
import type { BranchState, EntryDraft, Writer } from '#seal/write-entry.ts'

export type Foreseeing = {
  readonly dictionary: Dictionary
  readonly writer: Pick<Writer, 'author' | 'purpose'> & { readonly device: Pick<Device, 'device'> }
  readonly branch: BranchState
  readonly now: Instant
  readonly newId: () => EntryId
}

/** The record with what is about to be said, as the team will read it and as the node will read this branch. */
export type Foreseen = { readonly team: FoldedRecord; readonly node: FoldedRecord }

/** @param said what this device reads on record, disclosures of others included. */
export function foresee(
  said: readonly Statement[],
  drafts: readonly EntryDraft[],
  place: Foreseeing,
): Foreseen {
  const { dictionary, writer } = place
  const all = [...said, ...aboutToBeSaid(drafts, place)]
  const own = all.filter(({ header }) => isOf(writer.author, header))
  return {
    team: fold(all, dictionary),
    node: fold(
      own.map((statement) => asNodeReads(statement, dictionary)),
      dictionary,
    ),
  }
}

export function aboutToBeSaid(drafts: readonly EntryDraft[], place: Foreseeing): readonly Statement[] {
  const { writer, branch, now, newId, dictionary } = place
  let { clock, heads } = branch
  return drafts.map((draft): Statement => {
    const { section, item, under, fields, corrects, basis } = draft
    const header: Header = {
      format: 1,
      dictionary: dictionary.version,
      id: newId(),
      record: branch.record,
      section,
      item,
      author: writer.author,
      device: writer.device.device,
      purpose: writer.purpose,
      at: tick(clock, now, writer.device.device),
      after: [...heads],
      parts: {},
      ...(corrects === undefined ? {} : { corrects }),
      ...(basis === undefined ? {} : { basis }),
    }
    clock = header.at
    heads = [header.id]
    const over = under === undefined ? {} : { under }
    return { header, section, item, ...over, receivedAt: now, fields, closed: 0, erased: 0 }
  })
}

function isOf(author: Header['author'], header: Header): boolean {
  if (!('user' in author)) return false
  return 'user' in header.author && header.author.organisation === author.organisation
}

/** What is sealed in a disclosure the node does not read either: it stands under another author, and is left out. */
function asNodeReads(statement: Statement, { sections }: Dictionary): Statement {
  const declared = sections[statement.section]?.fields ?? {}
  const isRead = ([name]: readonly [string, Fact]): boolean => declared[name]?.holds === 'node-fact'
  return { ...statement, fields: Object.fromEntries(Object.entries(statement.fields).filter(isRead)) }
}
