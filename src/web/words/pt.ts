import { accounts } from './pt/accounts.ts'
import { figures } from './pt/figures.ts'
import { intake } from './pt/intake.ts'
import { look } from './pt/look.ts'
import { settings } from './pt/settings.ts'
import { shell } from './pt/shell.ts'

/** One line for each area; an area keeps its words in a file of its own. */
const words = { accounts, figures, intake, look, settings, shell } as const

export default words
