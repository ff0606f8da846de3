import { createContext, useContext } from 'react'
import type { Start } from '#http/api/accounts.ts'

const StartContext = createContext<Start | undefined>(undefined)

export const StartProvider = StartContext.Provider

/**
 * What the office said of itself when this page was opened.
 * @throws Error outside the program: a fault of ours.
 */
export function useStart(): Start {
  const start = useContext(StartContext)
  if (!start) throw new Error('The program has not started')
  return start
}
