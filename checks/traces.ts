/** Signs in a text that it was written on one particular machine, or fetched through one. */
const signs: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /(?<![\w./#@-])\/(?:home|Users)\/[\w.-]+/, what: "a folder of somebody's machine" },
  { pattern: /(?<![\w./#@-])\/(?:work|root|tmp)\/[\w.-]+/, what: "a folder of somebody's machine" },
  { pattern: /[A-Za-z]:\\Users\\/, what: "a folder of somebody's machine" },
  { pattern: /https?:\/\/[\w.-]*registry[\w.-]*/i, what: 'the address of a package registry' },
  { pattern: /"resolved":\s*"http/, what: 'the address of a package registry' },
]

/**
 * Places in a text that name a folder of one machine or the host of a package registry.
 *
 * @returns one sentence for each line
 */
export function machineTraces(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const sign = signs.find(({ pattern }) => pattern.test(line))
    return sign ? [`${path}:${index + 1}: ${sign.what}`] : []
  })
}
