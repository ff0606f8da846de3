// The rules of this house that no ready-made rule states. A plugin for oxlint; plain JavaScript, so that the
// linter also runs on an older Node. `house-rules.test.ts` shows each rule catching what it is for.
import { posix, relative } from 'node:path'

/** @typedef {{ type: string, [key: string]: any }} Syntax a node of the syntax tree */
/**
 * @typedef {object} Context
 * @property {string} filename
 * @property {string} cwd
 * @property {any[]} options
 * @property {{ getAllComments(): Syntax[] }} sourceCode
 * @property {(problem: { node: Syntax, message: string }) => void} report
 */

/** @param {Context} context */
function reporter(context) {
  return (/** @type {string} */ message) => (/** @type {Syntax} */ node) => context.report({ node, message })
}

const dataOnly = {
  /** @param {Context} context */
  create(context) {
    const logic = reporter(context)(
      'law/ is data: no functions, conditions or loops. Logic goes to the engine.',
    )
    return {
      FunctionDeclaration: logic,
      FunctionExpression: logic,
      ArrowFunctionExpression: logic,
      ClassDeclaration: logic,
      IfStatement: logic,
      SwitchStatement: logic,
      ConditionalExpression: logic,
      LogicalExpression: logic,
      ForStatement: logic,
      ForInStatement: logic,
      ForOfStatement: logic,
      WhileStatement: logic,
      DoWhileStatement: logic,
    }
  },
}

const timeAndChanceArePassedIn = {
  meta: { schema: [{ type: 'object', properties: { identity: { enum: ['allowed'] } } }] },
  /** @param {Context} context */
  create(context) {
    const report = reporter(context)
    const time = report('Time is passed in (a parameter `now`), so that a test can choose it.')
    const chance = report('Chance is passed in (a parameter `random`), so that a test can repeat it.')
    const identity = report('Identity is passed in (a parameter `newId`), so that a test can choose it.')
    const asksIdentity = context.options[0]?.identity !== 'allowed'
    return {
      NewExpression(/** @type {Syntax} */ node) {
        if (node['callee'].name === 'Date' && node['arguments'].length === 0) time(node)
      },
      MemberExpression(/** @type {Syntax} */ node) {
        const called = `${node['object'].name}.${node['property'].name}`
        if (called === 'Date.now' || called === 'performance.now') time(node)
        if (called === 'Math.random') chance(node)
        if (node['property'].name === 'randomUUID' && asksIdentity) identity(node)
      },
      ImportSpecifier(/** @type {Syntax} */ node) {
        if (node['imported'].name === 'randomUUID' && asksIdentity) identity(node)
      },
    }
  },
}

const unknownIsAnAnswer = {
  /** @param {Context} context */
  create(context) {
    const report = reporter(context)('Unknown is an answer: `?? false` turns "not known" into "no".')
    return {
      LogicalExpression(/** @type {Syntax} */ node) {
        if (node['operator'] === '??' && node['right'].value === false) report(node)
      },
    }
  },
}

const acrossFoldersByName = {
  /** @param {Context} context */
  create(context) {
    const report = reporter(context)
    const file = relative(context.cwd, context.filename).replaceAll('\\', '/')
    const home = room(file)
    /** @param {Syntax} node */
    const check = (node) => {
      const target = node['source']?.value
      if (typeof target !== 'string' || !target.startsWith('.') || home === undefined) return
      const there = room(posix.join(posix.dirname(file), target))
      if (there !== undefined && there !== home)
        report(
          `Across folders import by name (#${there.replace('src/', '')}/…), so that directions can be checked.`,
        )(node)
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    }
  },
}

/**
 * The folder that imports are governed by: `law`, or one of `src`. Plain JavaScript is exempt: it runs before
 * anything is installed, where names such as #main mean nothing to an older Node.
 *
 * @param {string} path
 */
function room(path) {
  if (!/\.tsx?$/.test(path)) return undefined
  return /^(law|src\/[^/]+)\//.exec(path)?.[1]
}

const exceptionsGiveAReason = {
  /** @param {Context} context */
  create(context) {
    const report = reporter(context)('An exception by comment gives its reason after " -- ".')
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          if (/\b(oxlint|eslint)-disable/.test(comment['value']) && !/ -- \S/.test(comment['value']))
            report(comment)
        }
      },
    }
  },
}

export default {
  meta: { name: 'house' },
  rules: {
    'data-only': dataOnly,
    'time-and-chance-are-passed-in': timeAndChanceArePassedIn,
    'unknown-is-an-answer': unknownIsAnAnswer,
    'across-folders-by-name': acrossFoldersByName,
    'exceptions-give-a-reason': exceptionsGiveAReason,
  },
}
