import { accounts } from './pt/accounts.ts'
import { cases } from './pt/cases.ts'
import { figures } from './pt/figures.ts'
import { importing } from './pt/import.ts'
import { intake } from './pt/intake.ts'
import { look } from './pt/look.ts'
import { network } from './pt/network.ts'
import { settings } from './pt/settings.ts'
import { shell } from './pt/shell.ts'
import { today } from './pt/today.ts'

/** One line for each area; an area keeps its words in a file of its own. */
const words = { accounts, cases, figures, importing, intake, look, network, settings, shell, today } as const

export default words
