import { type ReactNode, useEffect, useId, useRef } from 'react'

type DialogProps = {
  readonly question: string
  readonly children: ReactNode
  /** Escape and the like. */
  readonly onClose: () => void
  readonly actions: ReactNode
}

/** The browser's own dialog: it holds the focus and gives it back. */
export function Dialog({ question, children, onClose, actions }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    element.current?.showModal()
  }, [])
  return (
    <dialog ref={element} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{question}</h2>
      <div className="stack">{children}</div>
      <div className="row-of-things">{actions}</div>
    </dialog>
  )
}
