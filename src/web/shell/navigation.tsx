import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { Role } from '#http/api/accounts.ts'
import { useOpenSession } from '../session/session.ts'
import { entries, entriesFor } from './entries.ts'
import { lockEverywhere } from './lock.ts'

/** The entries that work for this role, *New* and *Search*, and *Lock*. */
export function Navigation() {
  const { t } = useTranslation()
  const open = useOpenSession()
  if (!open?.me.user.certificate) return <strong>Amparo</strong>
  return (
    <>
      <nav aria-label={t('shell.mainNavigation')}>
        <Menu>
          <Entries role={open.me.user.role} />
        </Menu>
        <ul className="entries">
          <Entries role={open.me.user.role} />
        </ul>
      </nav>
      <span className="slim-bar-quick">
        {entries.new && <Shortcut href={entries.new}>{t('shell.new')}</Shortcut>}
        {entries.search && <Shortcut href={entries.search}>{t('shell.search')}</Shortcut>}
      </span>
    </>
  )
}

function Shortcut({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <Link href={href} className="button button-small button-quiet">
      {children}
    </Link>
  )
}

function Entries({ role }: { readonly role: Role }) {
  const { t } = useTranslation()
  const [location] = useLocation()
  return (
    <>
      {entriesFor(role).map(({ name, href }) => (
        <li key={name}>
          <Link href={href} className="entry" aria-current={location.startsWith(href) ? 'page' : undefined}>
            {t(`shell.entries.${name}`)}
          </Link>
        </li>
      ))}
      <li>
        <button type="button" className="entry" onClick={lockEverywhere}>
          {t('shell.lock')}
        </button>
      </li>
    </>
  )
}

/** On a phone; closes when one goes somewhere, or looks elsewhere. */
function Menu({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const [location] = useLocation()
  const sheet = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = () => sheet.current?.removeAttribute('open')
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !sheet.current?.contains(event.target)) close()
    }
    close()
    document.addEventListener('pointerdown', closeOutside)
    document.addEventListener('focusin', closeOutside)
    return () => {
      document.removeEventListener('pointerdown', closeOutside)
      document.removeEventListener('focusin', closeOutside)
    }
  }, [location])
  return (
    <details className="menu" ref={sheet}>
      <summary className="button button-small">{t('shell.menu')}</summary>
      <ul className="menu-sheet">{children}</ul>
    </details>
  )
}
