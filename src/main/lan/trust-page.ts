import qrcode from 'qrcode-generator'
import { type TrustLanguage, trustWords } from './trust-words.ts'

export const trustPaths = {
  page: '/trust',
  certificate: '/trust/amparo-authority.crt',
  style: '/trust/trust.css',
} as const

export type TrustPage = {
  readonly language: TrustLanguage
  /** Where the server can be reached, best first, as `https://192.168.1.20:8443`. */
  readonly origins: readonly string[]
  /** SHA-256 of the authority's certificate, `AB:CD:…`. */
  readonly fingerprint: string
}

/**
 * The page that explains how a device comes to trust this machine. It is shown on the machine itself, where it
 * cannot be forged on the way, and read there while the other device installs the certificate.
 */
export function trustPage({ language, origins, fingerprint }: TrustPage): string {
  const words = trustWords[language]
  const [address = '', ...others] = origins.map((origin) => `${origin}${trustPaths.page}`)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<link rel="stylesheet" href="${trustPaths.style}">
</head>
<body>
<main>
<nav>${languageLinks(language)}</nav>
<h1>${words.title}</h1>
<p>${words.what}</p>
<p>${words.once}</p>
<h2>${words.steps}</h2>
<ol>
<li>${words.scan}
<figure><div aria-hidden="true">${qrCode(address)}</div><figcaption>${escapeHtml(address)}</figcaption></figure>
${others.length === 0 ? '' : `<p>${words.otherAddresses} ${others.map(escapeHtml).join(' · ')}</p>`}</li>
<li>${words.warning}</li>
<li><a href="${trustPaths.certificate}" download>${words.download}</a>
<dl>
<dt>Android</dt><dd>${words.android}</dd>
<dt>iPhone, iPad</dt><dd>${words.ios}</dd>
<dt>Windows</dt><dd>${words.windows}</dd>
</dl></li>
<li>${words.compare}
<h3>${words.fingerprint}</h3>
<p class="fingerprint">${fingerprintRows(fingerprint).join('<br>')}</p>
<strong>${words.differs}</strong></li>
</ol>
<p>${words.remove}</p>
</main>
</body>
</html>
`
}

/** A fingerprint in rows of eight numbers, so that two people can compare it aloud. */
export function fingerprintRows(fingerprint: string): string[] {
  const bytes = fingerprint.split(':')
  return [0, 8, 16, 24].map((from) => bytes.slice(from, from + 8).join(' '))
}

function languageLinks(current: TrustLanguage): string {
  const names = { en: 'English', fr: 'Français', pt: 'Português' } as const
  return Object.entries(names)
    .map(([code, name]) => {
      const mark = code === current ? ' aria-current="true"' : ''
      return `<a href="${trustPaths.page}?lang=${code}" lang="${code}"${mark}>${name}</a>`
    })
    .join(' ')
}

function qrCode(text: string): string {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  return code.createSvgTag({ cellSize: 6, margin: 24, scalable: true })
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

export const trustStyle = `
:root { color-scheme: light dark; --paper: #faf7f2; --ink: #1c1a17; --accent: #0b4a4f; --line: #857d71 }
@media (prefers-color-scheme: dark) {
  :root { --paper: #131412; --ink: #f3efe6; --accent: #86d6d1; --line: #8f8a80 }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.5 "Noto Sans", system-ui, sans-serif }
main { max-inline-size: 66ch; margin-inline: auto; padding: 1.5rem 1rem 3.5rem }
h1 { font-size: 1.5rem } h2, h3, dt { font-size: 1.125rem; font-weight: 620 }
nav { display: flex; gap: 1rem } a { color: var(--accent); display: inline-block; padding-block: 0.6rem }
a[aria-current] { color: inherit; text-decoration: none; font-weight: 620 }
li { margin-block: 1rem } dd { margin: 0 0 0.75rem }
figure { margin: 1rem 0; inline-size: min(16rem, 100%) } figure svg { display: block; inline-size: 100%; block-size: auto; background: #fff }
.fingerprint { font: 1.125rem/1.7 ui-monospace, monospace; overflow-wrap: anywhere; border-block: 1px solid var(--line); padding-block: 0.75rem }
`
