import { useCallback, useEffect, useRef, useState } from 'react'
import type { SealedCase } from '#exchange/htcds/import-run.ts'
import type { HtcdsOptions } from '#exchange/htcds/read-htcds.ts'
import type { Refusal } from '#exchange/sheet/refusals.ts'
import type { Append } from '#http/api/records.ts'
import { useLanguage } from '../words/speak.ts'
import type { Asked, DryRun, Said, SealOrder } from './import-messages.ts'
import { saveFile } from './save-file.ts'

export type WorkbookState =
  | { readonly at: 'none' }
  | { readonly at: 'reading'; readonly stage: 'loading' | 'sorting' }
  | { readonly at: 'refused'; readonly refusal: Refusal }
  /** The worker ended: mostly because the device has too little memory for the file. */
  | { readonly at: 'failed' }
  | { readonly at: 'read'; readonly dryRun: DryRun }

export type Workbook = {
  readonly state: WorkbookState
  readonly open: (file: File, options: HtcdsOptions) => void
  /** The same file again, its dates read in another order. */
  readonly readAgain: (options: HtcdsOptions) => void
  readonly close: () => void
  readonly seal: (order: SealOrder) => Promise<readonly SealedCase<Append>[]>
  readonly save: (table: 'report' | 'quarantine') => void
}

type Waiting = {
  readonly resolve: (cases: readonly SealedCase<Append>[]) => void
  readonly reject: (why: Error) => void
}

/** A worker that keeps the workbook, and the promises that wait for its sealing. */
class WorkbookWorker {
  readonly #worker = new Worker(new URL('./htcds-worker.ts', import.meta.url), { type: 'module' })
  readonly #waiting = new Map<number, Waiting>()
  #orders = 0

  constructor(hear: (said: Said) => void, failed: () => void) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
      if (data.said === 'sealed') this.#waiting.get(data.order)?.resolve(data.cases)
      else if (data.said === 'not-sealed') this.#waiting.get(data.order)?.reject(new Error(data.code))
      else hear(data)
    })
    this.#worker.addEventListener('error', () => {
      this.end()
      failed()
    })
  }

  ask(asked: Asked): void {
    this.#worker.postMessage(asked)
  }

  seal(order: SealOrder): Promise<readonly SealedCase<Append>[]> {
    this.#orders += 1
    const number = this.#orders
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject })
      this.ask({ ask: 'seal', order: number, ...order })
    })
  }

  /** The people of the workbook and the writer's keys go with it. */
  end(): void {
    this.#worker.terminate()
    for (const { reject } of this.#waiting.values()) reject(new Error('workbook-closed'))
  }
}

/** A workbook in a worker of its own, as long as the page is open. */
export function useWorkbook(): Workbook {
  const language = useLanguage()
  const [state, setState] = useState<WorkbookState>({ at: 'none' })
  const worker = useRef<WorkbookWorker>(undefined)
  const file = useRef<File>(undefined)
  const end = useCallback(() => {
    worker.current?.end()
    worker.current = undefined
  }, [])
  useEffect(() => end, [end])
  const hear = (said: Said) => {
    if (said.said === 'table') saveFile(`htcds-${said.name}.csv`, 'text/csv', said.csv)
    else setState(stateAfter(said))
  }
  const open = (chosen: File, options: HtcdsOptions) => {
    end()
    file.current = chosen
    const started = new WorkbookWorker(hear, () => setState({ at: 'failed' }))
    worker.current = started
    setState({ at: 'reading', stage: 'loading' })
    started.ask({ ask: 'read', file: chosen, options })
  }
  return {
    state,
    open,
    readAgain: (options) => {
      if (file.current) open(file.current, options)
    },
    close: () => {
      end()
      setState({ at: 'none' })
    },
    seal: (order) => worker.current?.seal(order) ?? Promise.reject(new Error('workbook-closed')),
    save: (table) => worker.current?.ask({ ask: table, language }),
  }
}

function stateAfter(said: Exclude<Said, { said: 'table' }>): WorkbookState {
  switch (said.said) {
    case 'progress':
      return { at: 'reading', stage: said.stage }
    case 'refused':
      return { at: 'refused', refusal: said.refusal }
    case 'read':
      return { at: 'read', dryRun: said.dryRun }
    case 'sealed':
    case 'not-sealed':
      throw new Error('A sealing was told to the page')
  }
}
