import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export const markStates = ['overdue', 'due', 'question', 'met'] as const
export type MarkState = (typeof markStates)[number]

/** Each state has a shape of its own, so that it is told apart without colour. */
const shapes: Readonly<Record<MarkState, ReactNode>> = {
  overdue: <path d="M8 1 15.5 14.5H.5Z" fill="currentColor" />,
  due: (
    <>
      <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M8 4.5V8l2.5 2" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </>
  ),
  question: <path d="M8 .8 15.2 8 8 15.2.8 8Z" fill="none" stroke="currentColor" strokeWidth="2" />,
  met: <path d="m2 8.5 4 4 8-9" fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" />,
}

/** Word, shape and colour together. `children` replaces the word where another says it better. */
export function StateMark({ state, children }: { readonly state: MarkState; readonly children?: ReactNode }) {
  const { t } = useTranslation()
  return (
    <span className={`mark mark-${state}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {shapes[state]}
      </svg>
      {children ?? t(`look.state.${state}`)}
    </span>
  )
}
