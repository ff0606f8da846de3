import { accounts } from './en/accounts.ts'
import { figures } from './en/figures.ts'
import { intake } from './en/intake.ts'
import { look } from './en/look.ts'
import { settings } from './en/settings.ts'
import { shell } from './en/shell.ts'

/** One line for each area; an area keeps its words in a file of its own. */
const words = { accounts, figures, intake, look, settings, shell } as const

export default words
