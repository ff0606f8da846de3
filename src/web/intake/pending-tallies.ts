import { post } from '../api.ts'

/** What is counted of help without a record: that it happened, and nothing else. */
export const tallyCodes = ['helped-without-record', 'contact-given'] as const
export type TallyCode = (typeof tallyCodes)[number]

const keptUnder = 'amparo.tallies'

const readTallies = (): readonly TallyCode[] => {
  const words = (localStorage.getItem(keptUnder) ?? '').split(' ')
  return words.flatMap((word) => tallyCodes.find((code) => code === word) ?? [])
}

function keepTallies(tallies: readonly TallyCode[]): void {
  if (tallies.length === 0) localStorage.removeItem(keptUnder)
  else localStorage.setItem(keptUnder, tallies.join(' '))
}

/** Waits for a network like everything else; it holds no time and no person, so it is not sealed. */
export const addTally = (code: TallyCode): void => keepTallies([...readTallies(), code])

/** Only one tab at a time calls this, so that nothing is counted twice. */
export async function sendTallies(): Promise<void> {
  for (const what of readTallies()) {
    const reply = await post('/api/tally', { what })
    if (reply.kind === 'refused' && reply.code === 'office-unreachable') return
    keepTallies(readTallies().toSpliced(readTallies().indexOf(what), 1))
  }
}
