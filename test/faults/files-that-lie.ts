import { type JournalFiles, journalFiles as real } from '#storage/embedded/journal-files.ts'

/** A broken twin: a journal that keeps nothing and says that it did. */
export const journalFiles: JournalFiles = { ...real, write: () => undefined, sync: () => Promise.resolve() }
