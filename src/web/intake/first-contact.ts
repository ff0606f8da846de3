import { meetingPages } from './first-contact-meeting.ts'
import { papersPages } from './first-contact-papers.ts'
import { personPages } from './first-contact-person.ts'
import { type Flow, firstContactMatters } from './flow.ts'

/**
 * The first conversation, on a phone, often in a corridor: safety before anything else, help before any
 * record, rights before any question. What is not in here is not asked at first contact.
 */
export const firstContact: Flow = {
  id: 'first-contact',
  matters: firstContactMatters,
  pages: [...meetingPages, ...personPages, ...papersPages],
}
