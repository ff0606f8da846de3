import { createContext, type ReactNode, useContext } from 'react'

/** What the shell puts into the slim bar of every page; pages know nothing of the shell. */
export type Frame = { readonly navigation: ReactNode; readonly exit: ReactNode }

const FrameContext = createContext<Frame>({ navigation: null, exit: null })

export const FrameProvider = FrameContext.Provider
export const useFrame = (): Frame => useContext(FrameContext)
