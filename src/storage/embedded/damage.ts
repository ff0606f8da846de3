/** The journal lacks something that was acknowledged. Starting anyway would lose it silently. */
export class JournalDamage extends Error {
  override readonly name = 'JournalDamage'
}

/** PGlite's own files do not open or are not whole: they can be made anew from checkpoint and journal. */
export class FolderDamage extends Error {
  override readonly name = 'FolderDamage'
}
