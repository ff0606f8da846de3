/**
 * Makes what the server needs and the repository does not hold. Each step does nothing when its result is
 * already there and younger than its sources, so it costs a fraction of a second on every start but the first.
 */
import { preparePage } from './prepare-page.ts'

await preparePage()
