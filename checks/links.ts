import { posix } from 'node:path'
import GithubSlugger from 'github-slugger'
import { marked, type Token } from 'marked'

/** The text of a file of the repository, or undefined where there is no such file. */
export type ReadPage = (path: string) => string | undefined

/**
 * Relative links of a Markdown page that lead to no file, or to no heading of the page that they name.
 *
 * @param path the page, from the root of the repository
 * @param exists whether a path from the root is a file or a folder of the repository
 * @returns one sentence for each broken link
 */
export function brokenLinks(path: string, read: ReadPage, exists: (path: string) => boolean): string[] {
  return linksOf(read(path) ?? '').flatMap((href) => {
    const [file = '', anchor] = href.split('#')
    const target = file === '' ? path : posix.join(posix.dirname(path), decodeURI(file))
    if (!exists(target)) return [`${path}: ${href} leads to no file`]
    if (anchor === undefined || !target.endsWith('.md')) return []
    return anchorsOf(read(target) ?? '').has(anchor) ? [] : [`${path}: ${href} leads to no heading`]
  })
}

function linksOf(markdown: string): string[] {
  const links: string[] = []
  void marked.walkTokens(marked.lexer(markdown), (token: Token) => {
    if (token.type === 'link' || token.type === 'image') links.push(String(token['href']))
  })
  return links.filter((href) => !/^([a-z][a-z+.-]*:|\/\/)/i.test(href))
}

/** The anchors that GitHub gives to the headings of a page. */
function anchorsOf(markdown: string): Set<string> {
  const slugger = new GithubSlugger()
  const anchors = new Set<string>()
  void marked.walkTokens(marked.lexer(markdown), (token: Token) => {
    if (token.type === 'heading') anchors.add(slugger.slug(plain(String(token['text']))))
  })
  return anchors
}

/** A heading without its marks for code, emphasis and links. */
const plain = (heading: string): string =>
  heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '')
