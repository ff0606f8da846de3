import { X509Certificate } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createAuthority } from './certificates.ts'
import { fingerprintRows, trustPage, trustPaths } from './trust-page.ts'
import { trustWords } from './trust-words.ts'

const fingerprint = Array.from({ length: 32 }, (_, index) =>
  index.toString(16).padStart(2, '0').toUpperCase(),
)
const page = {
  origins: ['https://192.168.1.20:8443', 'https://office.local:8443'],
  fingerprint: fingerprint.join(':'),
} as const

describe.each(['en', 'fr', 'pt'] as const)('in the language %s', (language) => {
  const html = trustPage({ ...page, language })

  test('the page says every step, for each kind of device', () => {
    for (const words of Object.values(trustWords[language])) expect(html).toContain(words)
    expect(html).toContain(`<html lang="${language}">`)
  })

  test('the page shows the whole fingerprint, the address and where to fetch the certificate', () => {
    for (const row of fingerprintRows(page.fingerprint)) expect(html).toContain(row)
    expect(html).toContain('<figcaption>https://192.168.1.20:8443/trust</figcaption>')
    expect(html).toContain('https://office.local:8443/trust')
    expect(html).toContain(`href="${trustPaths.certificate}"`)
  })
})

test('an address cannot put markup into the page', () => {
  const html = trustPage({ ...page, language: 'en', origins: ['https://"><script>alert(1)</script>'] })
  expect(html).not.toContain('<script')
})

test('the fingerprint that people compare is that of the certificate, all 32 numbers of it', async () => {
  const { cert } = await createAuthority('Amparo', new Date('2026-11-22T10:00:00Z'))
  const { fingerprint256 } = new X509Certificate(cert)
  expect(fingerprintRows(fingerprint256).join(' ').split(' ')).toEqual(fingerprint256.split(':'))
})
