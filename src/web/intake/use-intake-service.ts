import { useEffect, useState } from 'react'
import { newId, random } from '../chance.ts'
import { now } from '../clock.ts'
import { openOfflineDatabase } from '../offline/database.ts'
import { type KeptStore, keptStore } from '../offline/kept-store.ts'
import { type OpenSession, useOpenSession } from '../session/session.ts'
import { type IntakeService, intakeService } from './intake-service.ts'

let opened: Promise<KeptStore> | undefined

/** One store for this browser, opened when it is first needed. */
function store(): Promise<KeptStore> {
  opened ??= openOfflineDatabase().then(keptStore)
  return opened
}

const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

const services = new WeakMap<OpenSession, Promise<IntakeService>>()

/** One service for a session: it goes with the keys. */
function serviceFor(session: OpenSession): Promise<IntakeService> {
  const known = services.get(session)
  if (known) return known
  const made = store().then((kept) =>
    intakeService(session, { now, random, newId, zone: zone(), store: kept, locks: navigator.locks }),
  )
  services.set(session, made)
  return made
}

/** `undefined` for the moment in which the store opens, and while the session is not open. */
export function useIntakeService(): IntakeService | undefined {
  const session = useOpenSession()
  const [service, setService] = useState<IntakeService>()
  useEffect(() => {
    let here: 'yes' | 'no' = 'yes'
    if (!session) return undefined
    void serviceFor(session).then((made) => {
      if (here === 'yes') setService(made)
    })
    return () => {
      here = 'no'
    }
  }, [session])
  return session ? service : undefined
}
