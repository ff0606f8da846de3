import { type ReactNode, useEffect } from 'react'
import { FrameProvider } from '../look/frame.tsx'
import { hearOtherTabs } from '../session/channel.ts'
import { session } from '../session/session.ts'
import { leave, leaveOnEscape } from './leave.ts'
import { Navigation } from './navigation.tsx'
import { QuickExit } from './quick-exit.tsx'

/** Around every page, from the very first: the bar, quick exit, and what is heard from the other tabs. */
export function Shell({ children }: { readonly children: ReactNode }) {
  useEffect(() => leaveOnEscape(window), [])
  useEffect(
    () =>
      hearOtherTabs((message) => {
        if (message === 'lock') session.lock()
        if (message === 'leave') leave()
        if (message === 'signed-out') session.forget()
      }),
    [],
  )
  return <FrameProvider value={{ navigation: <Navigation />, exit: <QuickExit /> }}>{children}</FrameProvider>
}
