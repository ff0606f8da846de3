/** One thing that has to hold in the repository, and what to do when it does not. */
export type Check = {
  readonly name: string
  /** What to do about findings; one sentence. */
  readonly advice: string
  /** What was found wrong, one line each; none when all is well. */
  readonly find: () => Promise<readonly string[]>
}
