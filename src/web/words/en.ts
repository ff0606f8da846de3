import { look } from './en/look.ts'

/** One line for each area; an area keeps its words in a file of its own. */
const words = { look } as const

export default words
