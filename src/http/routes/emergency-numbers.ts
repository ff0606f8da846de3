import { type EmergencyNumbersPorts, keepEmergencyNumbers } from '#app/emergency-numbers.ts'
import { EmergencyNumbers } from '../api/emergency-numbers.ts'
import type { Register } from '../route.ts'

export function emergencyNumbersRoutes(register: Register, ports: EmergencyNumbersPorts): void {
  register({
    method: 'GET',
    path: '/api/emergency-numbers',
    may: 'emergency-numbers.read',
    run: (_request, actor) => ports.emergencyNumbers.list(actor),
  })
  register({
    method: 'PUT',
    path: '/api/emergency-numbers',
    may: 'emergency-numbers.write',
    body: EmergencyNumbers,
    run: ({ body }, actor) => keepEmergencyNumbers(ports, actor, body),
  })
}
