/** `npm run check`: every check, or those alone that are named, as in `npm run check -- links types`. */
import type { Check } from './check.ts'
import { checks } from './checks.ts'

process.exitCode = await runChecks(process.argv.slice(2))

async function runChecks(names: readonly string[]): Promise<number> {
  const stranger = names.find((name) => !checks.some((check) => check.name === name))
  if (stranger !== undefined) {
    console.log(`There is no check "${stranger}". There are: ${checks.map(({ name }) => name).join(', ')}.`)
    return 2
  }
  const chosen = checks.filter(({ name }) => names.length === 0 || names.includes(name))
  const held = await countHolding(chosen)
  const failed = held < chosen.length ? 1 : 0
  if (failed) console.log(`${chosen.length - held - 1} of ${chosen.length} checks were not run.`)
  console.log(`${held} passed, ${failed} failed`)
  return failed
}

/** Runs checks up to the first that fails, and says of each how it went. */
async function countHolding(chosen: readonly Check[]): Promise<number> {
  for (const [index, check] of chosen.entries()) {
    const findings = await check.find()
    if (findings.length > 0) {
      console.log(`${findings.join('\n')}\n\nfailed: ${check.name}. ${check.advice}`)
      return index
    }
    console.log(`passed: ${check.name}`)
  }
  return chosen.length
}
