import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { Role } from '#http/api/accounts.ts'
import { useOpenSession } from '../session/session.ts'
import { entries, entriesFor } from './entries.ts'
import { lockEverywhere } from './lock.ts'
import { mayEnter } from './who-may.ts'

/** The entries that work for this role, *New* and *Search*, and *Lock*. */
export function Navigation() {
  const { t } = useTranslation()
  const open = useOpenSession()
  if (!open?.me.user.certificate) return <strong>Amparo</strong>
  const { role } = open.me.user
  return (
    <>
      <nav aria-label={t('shell.mainNavigation')}>
        <Menu>
          <Entries role={role} />
        </Menu>
        <ul className="entries">
          <Entries role={role} />
        </ul>
      </nav>
      <span className="slim-bar-quick">
        {(['new', 'search'] as const).map(
          (name) =>
            mayEnter(role, entries[name]) === 'yes' && (
              <Shortcut key={name} href={entries[name]}>
                {t(`shell.${name}`)}
              </Shortcut>
            ),
        )}
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
  const sheet = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const closeElsewhere = (event: Event) => {
      if (event.target instanceof Node && !sheet.current?.contains(event.target)) closeMenu(sheet.current)
    }
    document.addEventListener('pointerdown', closeElsewhere)
    document.addEventListener('focusin', closeElsewhere)
    return () => {
      document.removeEventListener('pointerdown', closeElsewhere)
      document.removeEventListener('focusin', closeElsewhere)
    }
  }, [])
  useEffect(() => closeOnChoice(sheet.current), [])
  return (
    <details className="menu" ref={sheet}>
      <summary className="button button-small">{t('shell.menu')}</summary>
      <ul className="menu-sheet">{children}</ul>
    </details>
  )
}

const closeMenu = (menu: HTMLDetailsElement | null): void => menu?.removeAttribute('open')

/** Also where the entry leads to the page that one is on already. */
function closeOnChoice(menu: HTMLDetailsElement | null): () => void {
  const close = (event: Event) => {
    if (event.target instanceof Element && event.target.closest('.entry')) closeMenu(menu)
  }
  menu?.addEventListener('click', close)
  return () => menu?.removeEventListener('click', close)
}
