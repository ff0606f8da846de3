import { beforeAll, describe, expect, test } from 'vitest'
import { eachEngine } from '#test/support/database.ts'
import { anOfficeWithNeighbours, type Neighbours } from '#test/support/network.ts'
import { asOwner, leaves } from '#test/support/tables.ts'

const path = '/api/emergency-numbers'
const ours = [
  { line: 'emergency', number: '+258 84 000 0000' },
  { line: 'child-helpline', number: '116' },
] as const

describe('Telephone numbers for an emergency', () => {
  eachEngine((database) => {
    let world: Neighbours
    beforeAll(async () => {
      world = await anOfficeWithNeighbours(database())
    })

    test('whoever is in charge sets them, and everybody of that organisation reads them', async () => {
      expect(await world.firstResponder.ask('GET', path)).toEqual([])
      expect(await world.inCharge.ask('PUT', path, ours)).toEqual({ kept: 2 })
      for (const colleague of [world.inCharge, world.caseWorker, world.firstResponder])
        expect(await colleague.ask('GET', path)).toEqual(ours)
      const kept = (await leaves(database())).filter(({ action }) => action === 'emergency-numbers.kept')
      expect(kept).toMatchObject([{ detail: { numbers: 2 } }])
    })

    test('another organisation has its own, and neither sees nor changes these', async () => {
      expect(await world.otherOffice.ask('GET', path)).toEqual([])
      await world.otherOffice.ask('PUT', path, [{ line: 'police', number: '119' }])
      expect(await world.inCharge.ask('GET', path)).toEqual(ours)
      expect(await world.otherWorker.ask('GET', path)).toEqual([{ line: 'police', number: '119' }])
    })

    test('nobody else sets them', async () => {
      for (const colleague of [world.caseWorker, world.firstResponder, world.legalAid])
        expect(await colleague.ask('PUT', path, ours)).toMatchObject({ code: 'may-not' })
    })

    test('a list with a line twice, or with what nobody can dial, is refused and changes nothing', async () => {
      const wrong = [
        [ours[0], ours[0]],
        [{ line: 'emergency', number: 'call me' }],
        [{ line: 'emergency', number: '' }],
        [{ line: 'emergency', number: '1'.repeat(40) }],
      ]
      for (const list of wrong)
        expect(await world.inCharge.ask('PUT', path, list), JSON.stringify(list)).toMatchObject({
          code: 'body-malformed',
        })
      expect(await world.inCharge.ask('PUT', path, [{ line: 'fire', number: '112' }])).toMatchObject({
        code: 'code-unknown',
      })
      expect(await world.inCharge.ask('GET', path)).toEqual(ours)
    })

    test('the list takes the place of the one before, and may be empty again', async () => {
      expect(await world.inCharge.ask('PUT', path, [])).toEqual({ kept: 0 })
      expect(await world.inCharge.ask('GET', path)).toEqual([])
      const left = await asOwner<{ number: string }>(database(), 'select number from app.emergency_number')
      expect(left).toEqual([{ number: '119' }])
    })
  })
})
