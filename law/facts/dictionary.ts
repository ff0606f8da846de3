import type { Dictionary } from '#engine/dictionary.ts'
import { charge } from './charge.ts'
import { consent } from './consent.ts'
import { custody } from './custody.ts'
import { danger } from './danger.ts'
import { disclosure } from './disclosure.ts'
import { event } from './event.ts'
import { exploitation } from './exploitation.ts'
import { journey } from './journey.ts'
import { need } from './need.ts'
import { note } from './note.ts'
import { person } from './person.ts'
import { proceeding } from './proceeding.ts'
import { protection } from './protection.ts'
import { record } from './record.ts'
import { referral } from './referral.ts'
import { returnSection } from './return.ts'
import { screening } from './screening.ts'
import { serviceSection } from './service.ts'
import { task } from './task.ts'

/** Every section and field that a case record can hold, in the order in which a case is read. */
export const dictionary: Dictionary = {
  version: 1,
  sections: {
    person,
    consent,
    danger,
    screening,
    exploitation,
    journey,
    event,
    custody,
    charge,
    protection,
    return: returnSection,
    need,
    service: serviceSection,
    referral,
    disclosure,
    proceeding,
    task,
    note,
    record,
  },
}
