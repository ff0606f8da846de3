import type { RawResult } from './engine.ts'

/** What the thread needs to open the folder. */
export type WorkerOptions = {
  readonly folder: string
  readonly migrations: string
  readonly cache: string
  readonly boot: string | undefined
  /**
   * What an earlier attempt has shown: `folder`, that PGlite's files do not open; `disk`, that an fsync
   * failed, so that only newly written files can be relied on.
   */
  readonly distrust: 'nothing' | 'folder' | 'disk'
  /** Bytes of journal after which a new checkpoint is made. */
  readonly journalLimit: number
  /** Below this much free space nothing more is written. */
  readonly freeFloor: number
  /** Module that exports `journalFiles`, in place of the real one. */
  readonly filesModule: string | undefined
}

/** The statements that open a transaction travel with its first query. */
export type Begin = { readonly sql: string; readonly readOnly: boolean }

export type Request =
  | {
      readonly kind: 'query'
      readonly begin: Begin | undefined
      readonly text: string
      readonly values: readonly (string | null)[]
    }
  | { readonly kind: 'commit' | 'rollback' | 'erase' | 'close' }

export type Numbered = { readonly id: number; readonly request: Request }

export type WireFault = {
  readonly message: string
  readonly code: string
  readonly constraint: string | undefined
  readonly table: string | undefined
}

export type Reply =
  | { readonly kind: 'opened'; readonly notes: readonly string[] }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string }
  /** Something went wrong that no request is to blame for. */
  | { readonly kind: 'note'; readonly note: string }
  | { readonly kind: 'rows'; readonly id: number; readonly result: RawResult }
  /** The transaction is over and the next may begin, but it is not durable yet. */
  | { readonly kind: 'committed'; readonly id: number }
  | { readonly kind: 'done'; readonly id: number }
  | { readonly kind: 'fault'; readonly id: number; readonly fault: WireFault }
