import { useCallback, useEffect, useRef, useState } from 'react'
import type { Refusal } from '#exchange/sheet/refusals.ts'
import { saveFile } from '../import/save-file.ts'
import type { Asked, CountryFigures, FileSummary, ReadStage, Said } from './glotip-messages.ts'

export type FileState =
  | { readonly at: 'none' }
  | { readonly at: 'reading'; readonly progress: ReadStage }
  | { readonly at: 'refused'; readonly refusal: Refusal }
  /** The worker ended: mostly because the device has too little memory for the file. */
  | { readonly at: 'failed' }
  | { readonly at: 'opened'; readonly summary: FileSummary; readonly figures?: CountryFigures }

export type GlotipFile = {
  readonly state: FileState
  readonly open: (file: File) => void
  /** Ends the reading, and forgets the file. */
  readonly close: () => void
  readonly choose: (country: string) => void
  /** Back to the choice of a country. */
  readonly forgetFigures: () => void
  readonly downloadSetAside: () => void
}

function nextState(state: FileState, said: Exclude<Said, { said: 'set-aside' }>): FileState {
  switch (said.said) {
    case 'progress':
      return { at: 'reading', progress: said }
    case 'refused':
      return { at: 'refused', refusal: said.refusal }
    case 'opened':
      return { at: 'opened', summary: said.summary }
    case 'figures':
      return state.at === 'opened' ? { ...state, figures: said.figures } : state
  }
}

/** A UNODC file in a worker of its own, as long as the page is open. */
export function useGlotipFile(): GlotipFile {
  const [state, setState] = useState<FileState>({ at: 'none' })
  const worker = useRef<Worker>(undefined)
  const end = useCallback(() => {
    worker.current?.terminate()
    worker.current = undefined
  }, [])
  useEffect(() => end, [end])
  const ask = (asked: Asked) => worker.current?.postMessage(asked)
  const open = (file: File) => {
    end()
    const started = new Worker(new URL('./glotip-worker.ts', import.meta.url), { type: 'module' })
    worker.current = started
    started.addEventListener('message', ({ data }: MessageEvent<Said>) => {
      if (data.said === 'set-aside') saveFile('glotip-rows-set-aside.csv', 'text/csv', data.csv)
      else setState((current) => nextState(current, data))
    })
    started.addEventListener('error', () => setState({ at: 'failed' }))
    setState({ at: 'reading', progress: { stage: 'loading', loaded: 0, total: file.size } })
    ask({ ask: 'open', file })
  }
  const close = () => {
    end()
    setState({ at: 'none' })
  }
  return {
    state,
    open,
    close,
    choose: (country) => ask({ ask: 'figures', country }),
    forgetFigures: () =>
      setState((current) => (current.at === 'opened' ? { at: 'opened', summary: current.summary } : current)),
    downloadSetAside: () => ask({ ask: 'set-aside' }),
  }
}
