import type { Instant } from '#engine/facts.ts'
import type { EntryDraft } from '#seal/write-entry.ts'
import type { Dice } from './dice.ts'
import { heldChild, helped, stories } from './stories.ts'
import { fact, hour, item, momentAt, type Telling } from './telling.ts'

/** One invented person: when the office met her, him or them, and what was written then. */
export type InventedPerson = {
  readonly opened: Instant
  readonly drafts: readonly EntryDraft[]
  /** Of some it is over: when the office closed the case, and what was written then. */
  readonly closing?: { readonly at: Instant; readonly draft: EntryDraft }
}

export type Invention = {
  readonly dice: Dice
  readonly now: Instant
  readonly newId: () => string
  readonly number: number
}

const countries = ['MOZ', 'MWI', 'ZMB', 'ZWE', 'TZA', 'COD', 'ETH', 'SOM', 'BGD', 'AGO'] as const
const languageOf: Readonly<Record<string, string>> = {
  MOZ: 'pt',
  AGO: 'pt',
  COD: 'fr',
  ETH: 'am',
  SOM: 'so',
  BGD: 'bn',
}
const parts = ['Ti', 'ro', 'va', 'Oke', 'mi', 'Zan', 'de', 'lu', 'Bri', 'sa', 'Ne', 'kol'] as const
/** The later the office met somebody, the likelier something is still to be done. */
const servedPercent = { recent: 55, older: 94 }
/** Of those for whom it was done some time ago, so many in a hundred are no longer followed. */
const closedPercent = 30

const inventedName = ({ dice, number }: Telling): string =>
  `Invented ${dice.pick(parts)}${dice.pick(parts).toLowerCase()} ${String(number)}`

/** Who, how to reach safely, and on what basis it is written down. */
function who(telling: Telling, age: number): EntryDraft {
  const { dice, opened, child } = telling
  const country = dice.pick(countries)
  return {
    section: 'person',
    item: telling.record,
    fields: {
      alias: fact(inventedName(telling)),
      safeContact: fact('Through the invented community radio'),
      sex: fact(dice.pick(['female', 'male', 'female', 'male', 'other'])),
      ageYears: fact(age, child ? 'self' : 'document'),
      ageAt: fact(momentAt(opened)),
      possibleChild: fact(child ? 'yes' : 'no', child ? 'observed' : 'decision'),
      possibleVictim: fact(dice.chance(70) ? 'yes' : 'unknown', 'observed'),
      foreign: fact('yes'),
      citizenships: fact([country]),
      languages: fact([languageOf[country] ?? 'en']),
      interpreterNeeded: fact(dice.chance(40) ? 'yes' : 'no'),
      accompaniment: fact(child && dice.chance(60) ? 'unaccompanied' : 'with-family'),
      recordingBasis: fact(child ? 'child-best-interests' : 'consent', 'observed'),
      statusImposed: fact('no'),
      objectsToProcess: fact('no'),
    },
  }
}

/** What is owed to nearly everybody, done: presumption, voice, guardian, asylum information, an offered referral. */
function served(telling: Telling): readonly EntryDraft[] {
  const { opened, child, record } = telling
  const done = fact(momentAt(opened), 'observed')
  return [
    {
      section: 'person',
      item: record,
      fields: {
        presumptionRecordedAt: done,
        heldAs: fact('victim', 'document'),
        ...(child
          ? {
              childProtectionNotifiedAt: done,
              guardianAppointedAt: done,
              viewsHeardAt: done,
              informationGiven: fact('yes', 'observed'),
              placedWith: fact('children', 'observed'),
            }
          : {}),
      },
    },
    item(telling, 'protection', {
      fearsReturn: fact('no'),
      asylumInfoGivenAt: done,
      asylumInfoBy: fact('independent', 'observed'),
    }),
    item(telling, 'screening', {
      at: done,
      qualified: fact('yes', 'observed'),
      indicators: fact('yes', 'observed'),
    }),
    item(telling, 'referral', { service: fact('legal'), offeredAt: done, madeAt: done }),
  ]
}

function wishes(telling: Telling): readonly EntryDraft[] {
  const { dice, opened, child } = telling
  const services = [
    'social-care',
    'legal',
    'health',
    'psychosocial',
    'food-and-clothing',
    'accommodation',
  ] as const
  return [
    item(telling, 'consent', {
      scope: fact('record'),
      state: fact('given'),
      givenBy: fact(child ? 'guardian' : 'self'),
      at: fact(momentAt(opened)),
      explained: fact('spoken'),
    }),
    item(telling, 'need', {
      service: fact(dice.pick(services)),
      wantedFirst: fact('yes'),
      urgency: fact(dice.pick(['now', 'soon', 'later'])),
      at: fact(momentAt(opened)),
    }),
  ]
}

/** Closed some days later, and never after now. */
function closingOf(telling: Telling, now: number): NonNullable<InventedPerson['closing']> {
  const { dice, opened, record } = telling
  const at = opened + Math.floor(((now - opened) * (30 + dice.roll(60))) / 100)
  const reason = dice.pick(['aims-met', 'aims-met', 'asked-to-stop', 'other-organisation', 'contact-lost'])
  return {
    at: new Date(at).toISOString(),
    draft: {
      section: 'record',
      item: record,
      fields: {
        state: fact('closed', 'decision'),
        closedAt: fact(momentAt(at), 'decision'),
        closureReason: fact(reason, 'decision'),
      },
    },
  }
}

export function inventPerson({ dice, now, newId, number }: Invention): InventedPerson {
  const isRecent = dice.chance(30)
  const back = isRecent ? dice.roll(20) : 24 + dice.roll(60 * 24)
  const opened = Date.parse(now) - back * hour - dice.roll(60) * 60_000
  const first = dice.pick(stories)
  const age =
    first === heldChild ? 8 + dice.roll(10) : dice.chance(20) ? 12 + dice.roll(6) : 21 + dice.roll(30)
  const telling: Telling = {
    dice,
    newId,
    number,
    opened,
    record: newId(),
    child: age < 18,
    served: dice.chance(isRecent ? servedPercent.recent : servedPercent.older),
  }
  const second = dice.chance(60) ? dice.pick(stories) : helped
  const told = [...new Set([first, second])].flatMap((story) => story(telling))
  const over = telling.served && !isRecent && dice.chance(closedPercent)
  return {
    opened: new Date(opened).toISOString(),
    drafts: [who(telling, age), ...wishes(telling), ...told, ...(telling.served ? served(telling) : [])],
    ...(over ? { closing: closingOf(telling, Date.parse(now)) } : {}),
  }
}
