import { accounts } from './en/accounts.ts'
import { cases } from './en/cases.ts'
import { figures } from './en/figures.ts'
import { importing } from './en/import.ts'
import { intake } from './en/intake.ts'
import { look } from './en/look.ts'
import { network } from './en/network.ts'
import { settings } from './en/settings.ts'
import { shell } from './en/shell.ts'
import { today } from './en/today.ts'

/** One line for each area; an area keeps its words in a file of its own. */
const words = { accounts, cases, figures, importing, intake, look, network, settings, shell, today } as const

export default words
