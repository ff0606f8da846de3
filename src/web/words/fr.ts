import { accounts } from './fr/accounts.ts'
import { figures } from './fr/figures.ts'
import { intake } from './fr/intake.ts'
import { look } from './fr/look.ts'
import { settings } from './fr/settings.ts'
import { shell } from './fr/shell.ts'

/** One line for each area; an area keeps its words in a file of its own. */
const words = { accounts, figures, intake, look, settings, shell } as const

export default words
