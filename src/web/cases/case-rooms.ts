import type { RecordId } from '#record/entry.ts'
import type { OpenSession } from '../session/session.ts'
import { type CaseRoom, caseRoom, type Ground } from './case-room.ts'

const rooms = new WeakMap<OpenSession, Map<RecordId, CaseRoom>>()

/** One room for a case and a session, in memory: what was seen opens again at once, and goes with the keys. */
export function roomFor(id: RecordId, ground: Ground): CaseRoom {
  const own = rooms.get(ground.session) ?? new Map<RecordId, CaseRoom>()
  const room = own.get(id) ?? caseRoom(id, ground)
  rooms.set(ground.session, own.set(id, room))
  return room
}
