import type { ServiceOffer } from '#http/api/records.ts'
import type { Database } from '#storage/database.ts'
import type { Colleague } from './colleague.ts'
import { anOffice, type Staff } from './office.ts'

export type Neighbours = Staff & {
  readonly legalAid: Colleague
  readonly placementDesk: Colleague
  readonly shelter: Colleague
  readonly conditional: Colleague
  readonly otherOffice: Colleague
  readonly otherWorker: Colleague
}

const offer = (service: string, conditionalOn: string[] = []): ServiceOffer => ({
  service,
  forWhom: [],
  openNow: 'yes',
  conditionalOn,
})

/** An office among others: who receives, who places, and another office that holds cases of its own. */
export async function anOfficeWithNeighbours(database: Database): Promise<Neighbours> {
  const staff = await anOffice(database)
  const { office, inCharge } = staff
  const legalAid = await office.partner(inCharge, 'Example Legal Aid', 'legal-aid')
  const placementDesk = await office.partner(inCharge, 'Example Placement Desk', 'placement-desk')
  const shelter = await office.partner(inCharge, 'Example Shelter Seven', 'shelter')
  const conditional = await office.partner(inCharge, 'Example Conditional Help', 'services')
  const otherOffice = await office.partner(inCharge, 'Example Other Office', 'services', 'in-charge')
  await legalAid.offers(offer('legal'))
  await placementDesk.offers(offer('accommodation'))
  await conditional.offers(offer('psychosocial', ['cooperation']))
  const otherWorker = await office.colleague(otherOffice, 'case-worker')
  return { ...staff, legalAid, placementDesk, shelter, conditional, otherOffice, otherWorker }
}
