import { z } from 'zod'
import { offerServices } from '#app/offer-services.ts'
import { type AppendPorts, appendEntries } from '#app/records/append-entries.ts'
import { changeTeam } from '#app/records/change-team.ts'
import type { AppendRequest } from '#app/records/decide-append.ts'
import { findByName } from '#app/records/find-by-name.ts'
import { listCases } from '#app/records/list-cases.ts'
import { refused } from '#app/refusal.ts'
import { Uuid } from '../api/accounts.ts'
import { Append, ListFilter, NameSearch, Reveal, ServiceOffer, Tally, TeamChange } from '../api/records.ts'
import type { Register } from '../route.ts'

/** A batch of entries with their sealed parts; attachments travel otherwise. */
const appendLimit = 4 * 1_048_576

const isUuid = (text: string | undefined): text is string => Uuid.safeParse(text).success

function appending(register: Register, ports: AppendPorts): void {
  register({
    method: 'POST',
    path: '/api/records/:record/entries',
    may: 'record.append',
    body: Append,
    bodyLimit: appendLimit,
    run: ({ body, params }, actor) =>
      params['record'] === body.record
        ? // zod writes `undefined` into optional types; JSON never holds it
          appendEntries(ports, actor, body as AppendRequest)
        : Promise.resolve(refused('body-malformed', { at: 'record' })),
  })
}

function reading(register: Register, ports: AppendPorts): void {
  register({
    method: 'GET',
    path: '/api/records/:record',
    may: 'record.read',
    run: async ({ params }, actor) => {
      const record = params['record']
      if (!isUuid(record)) return refused('not-found')
      const view = await ports.records.view(actor, record)
      return view === undefined ? refused('not-found') : { ...view, now: ports.surroundings.now() }
    },
  })
  register({
    method: 'GET',
    path: '/api/records',
    may: 'record.list',
    query: ListFilter,
    run: ({ query }, actor) => listCases(ports, actor, query),
  })
}

/** What is written down because somebody looked. */
function looking(register: Register, ports: AppendPorts): void {
  register({
    method: 'POST',
    path: '/api/records/search',
    may: 'record.search',
    body: NameSearch,
    run: ({ body }, actor) => findByName(ports, actor, body.tokens),
  })
  register({
    method: 'POST',
    path: '/api/records/:record/reveals',
    may: 'record.reveal',
    body: Reveal,
    run: async ({ body, params }, actor) => {
      if (params['record'] !== body.record) return refused('body-malformed', { at: 'record' })
      const { newId, now } = ports.surroundings
      const leaf = {
        id: newId(),
        action: 'record.revealed',
        detail: { compartments: body.compartments.length },
      }
      const noted = await ports.records.noteReveal(actor, body.record, leaf, now())
      return noted === 'ok' ? {} : refused('not-found')
    },
  })
}

function working(register: Register, ports: AppendPorts): void {
  register({
    method: 'POST',
    path: '/api/records/:record/team',
    may: 'record.team',
    body: TeamChange,
    run: ({ body, params }, actor) =>
      params['record'] === body.record
        ? changeTeam(ports, actor, body.record, body)
        : Promise.resolve(refused('body-malformed', { at: 'record' })),
  })
}

export function recordRoutes(register: Register, ports: AppendPorts): void {
  appending(register, ports)
  working(register, ports)
  reading(register, ports)
  looking(register, ports)
}

export function networkRoutes(register: Register, ports: AppendPorts): void {
  register({
    method: 'GET',
    path: '/api/network',
    may: 'network.read',
    run: (_request, actor) => ports.network.organisations(actor),
  })
  register({
    method: 'PUT',
    path: '/api/network/services',
    may: 'network.offer',
    body: z.array(ServiceOffer).max(60),
    run: ({ body }, actor) => offerServices(ports, actor, body),
  })
  register({
    method: 'POST',
    path: '/api/tally',
    may: 'tally.add',
    body: Tally,
    run: async ({ body }, actor) => {
      await ports.network.tally(actor, body.what, `${ports.surroundings.now().slice(0, 7)}-01`)
      return {}
    },
  })
}
