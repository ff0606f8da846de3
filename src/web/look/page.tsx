import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFrame } from './frame.tsx'

type PageProps = {
  /** The heading: one question, or the one matter of this page. */
  readonly question: string
  /** A neutral name for the tab and the browser's history. Never a question, a person or a case. */
  readonly title?: string
  /** Above the heading, small: where one is (*Safety · Needs · Consent*). */
  readonly kicker?: ReactNode
  readonly lead?: ReactNode
  /** Instead of the navigation: *Pause* and the save state, in a guided flow. */
  readonly bar?: ReactNode
  /** Buttons at the thumb; the primary one first. */
  readonly actions?: ReactNode
  readonly width?: 'reading' | 'wide'
  /** Makes the page a form: its primary button submits, and so does Enter. */
  readonly onSubmit?: () => void
  readonly children?: ReactNode
}

/** One matter a page. Quick exit stands in every bar, so that no page can be without it. */
export function Page({ question, title, kicker, lead, bar, actions, width, onSubmit, children }: PageProps) {
  const { t } = useTranslation()
  const { navigation, exit } = useFrame()
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    document.title = title ? `${title} · Amparo` : 'Amparo'
  }, [title])

  // The reader of a screen hears the new question; the sighted one starts at the top.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [question])

  return (
    <div className="frame">
      <a className="skip" href="#question">
        {t('look.skip')}
      </a>
      <header className="slim-bar">
        <div className="slim-bar-start">{bar ?? navigation}</div>
        {exit}
      </header>
      <main className={width === 'wide' ? 'page page-wide' : 'page'}>
        {kicker && <div className="page-kicker">{kicker}</div>}
        <h1 id="question" ref={heading} tabIndex={-1}>
          {question}
        </h1>
        {lead && <p className="page-lead">{lead}</p>}
        <Content {...(onSubmit ? { onSubmit } : {})}>
          <div className="page-body">{children}</div>
          {actions && <div className="page-actions">{actions}</div>}
        </Content>
      </main>
    </div>
  )
}

function Content({ onSubmit, children }: Pick<PageProps, 'onSubmit' | 'children'>) {
  if (!onSubmit) return children
  return (
    <form
      className="page-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
        goToFirstError(event.currentTarget)
      }}
    >
      {children}
    </form>
  )
}

/** Once the errors are drawn, whoever uses a keyboard or listens stands at the first of them. */
function goToFirstError(form: HTMLFormElement): void {
  requestAnimationFrame(() => {
    const first = form.querySelector<HTMLElement>(
      '[aria-invalid="true"], fieldset:has(> [role="alert"]) input',
    )
    first?.focus()
  })
}
