import { accounts } from './fr/accounts.ts'
import { cases } from './fr/cases.ts'
import { figures } from './fr/figures.ts'
import { importing } from './fr/import.ts'
import { intake } from './fr/intake.ts'
import { look } from './fr/look.ts'
import { network } from './fr/network.ts'
import { settings } from './fr/settings.ts'
import { shell } from './fr/shell.ts'
import { today } from './fr/today.ts'

/** One line for each area; an area keeps its words in a file of its own. */
const words = { accounts, cases, figures, importing, intake, look, network, settings, shell, today } as const

export default words
