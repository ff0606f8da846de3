// Plain JavaScript: `npm start` reads its flags on whatever Node the system has, before anything is installed.
import { parseArgs } from 'node:util'

export const usage = `npm start [-- FLAGS]

  --port N           listen on port N (0: any free port)
  --data DIR         keep the data in DIR
  --demo             open a demonstration country of invented people
  --lan              serve the local network over HTTPS, not this machine alone
  --tls-cert FILE    with --lan: the certificate to use (PEM); without it a local authority is made
  --tls-key FILE     with --lan: the key of that certificate (PEM)
  --help             show this text

With DATABASE_URL set, the data stand in that PostgreSQL database instead of a folder.
`

const options = /** @type {const} */ ({
  port: { type: 'string' },
  data: { type: 'string' },
  demo: { type: 'boolean' },
  lan: { type: 'boolean' },
  'tls-cert': { type: 'string' },
  'tls-key': { type: 'string' },
  help: { type: 'boolean' },
})

/**
 * @typedef {object} Flags
 * @property {number} [port]
 * @property {string} [data]
 * @property {boolean} demo
 * @property {boolean} lan
 * @property {{ cert: string, key: string }} [tls]
 * @property {boolean} help
 */

/**
 * Reads the flags of `npm start`.
 *
 * @param {string[]} args
 * @returns {{ kind: 'flags', flags: Flags } | { kind: 'refused', because: string }}
 */
export function readFlags(args) {
  const { values, positionals, tokens } = parseArgs({
    args,
    options,
    strict: false,
    tokens: true,
  })
  const problem = spellingProblem(tokens) ?? strayProblem(positionals) ?? meaningProblem(values)
  if (problem) return { kind: 'refused', because: problem }
  const { port, data, demo, lan, help } = values
  const cert = values['tls-cert']
  const key = values['tls-key']
  return {
    kind: 'flags',
    flags: {
      ...(port === undefined ? {} : { port: Number(port) }),
      ...(data === undefined ? {} : { data: String(data) }),
      demo: demo === true,
      lan: lan === true,
      ...(cert === undefined ? {} : { tls: { cert: String(cert), key: String(key) } }),
      help: help === true,
    },
  }
}

/** @param {ReturnType<typeof parseArgs>['tokens']} tokens */
function spellingProblem(tokens = []) {
  for (const token of tokens) {
    const problem = token.kind === 'option' ? flagProblem(token) : undefined
    if (problem) return problem
  }
  return undefined
}

/** @param {{ name: string, rawName: string, value?: string | undefined, inlineValue?: boolean | undefined }} flag */
function flagProblem({ name, rawName, value, inlineValue }) {
  const known = Object.entries(options).find(([each]) => each === name)
  if (!known) return `There is no flag ${rawName}.`
  if (known[1].type === 'boolean') return value === undefined ? undefined : `${rawName} takes no value.`
  const tookNextFlag = !inlineValue && value?.startsWith('--')
  return value && !tookNextFlag ? undefined : `${rawName} needs a value.`
}

/** @param {string[]} positionals */
function strayProblem(positionals) {
  return positionals.length === 0 ? undefined : `"${positionals[0]}" is not a flag.`
}

/** @param {Record<string, string | boolean | undefined>} values */
function meaningProblem(values) {
  const { port, lan } = values
  const given = ['tls-cert', 'tls-key'].filter((name) => values[name] !== undefined)
  if (port !== undefined && !(/^\d{1,5}$/.test(String(port)) && Number(port) <= 65535))
    return `--port takes a number from 0 to 65535, not "${port}".`
  if (given.length === 1) return '--tls-cert and --tls-key go together.'
  if (given.length === 2 && lan !== true) return '--tls-cert and --tls-key go with --lan.'
  return undefined
}
