import { forWhom } from '#law/code-lists/for-whom.ts'
import { service as services } from '#law/code-lists/service.ts'
import { serviceCondition } from '#law/code-lists/service-condition.ts'
import type { Actor, Surroundings } from './ports/actor.ts'
import type { Network, ServiceOfferRow } from './ports/network.ts'
import { type Refused, refused } from './refusal.ts'

/** Each service once, in words of the code lists. */
function refuseOffers(offers: readonly ServiceOfferRow[]): Refused | undefined {
  const unknown = offers.findIndex(
    ({ service, forWhom: whom, conditionalOn }) =>
      !Object.hasOwn(services.codes, service) ||
      whom.some((one) => !Object.hasOwn(forWhom.codes, one)) ||
      conditionalOn.some((condition) => !Object.hasOwn(serviceCondition.codes, condition)),
  )
  if (unknown >= 0) return refused('code-unknown', { at: `body.${String(unknown)}` })
  const names = offers.map(({ service }) => service)
  const twice = names.findIndex((service, index) => names.indexOf(service) !== index)
  return twice < 0 ? undefined : refused('body-malformed', { at: `body.${String(twice)}` })
}

/** What the own organisation offers from now on: the list takes the place of the one before. */
export async function offerServices(
  { network, surroundings }: { readonly network: Network; readonly surroundings: Surroundings },
  actor: Actor,
  offers: readonly ServiceOfferRow[],
): Promise<{ readonly services: number } | Refused> {
  const refusal = refuseOffers(offers)
  if (refusal !== undefined) return refusal
  const leaf = { id: surroundings.newId(), action: 'services.offered', detail: { services: offers.length } }
  await network.offer(actor, offers, leaf, surroundings.now())
  return { services: offers.length }
}
