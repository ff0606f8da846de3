import type { Instant } from '#engine/facts.ts'

/** A clock that stands still until a test moves it. It begins after every real now: sessions of tests have not expired. */
export class SettableClock {
  #now: number

  constructor(start: Instant = '2031-03-03T09:00:00.000Z') {
    this.#now = Date.parse(start)
  }

  readonly now = (): Instant => new Date(this.#now).toISOString()

  set(instant: Instant): void {
    this.#now = Date.parse(instant)
  }

  passes({ days = 0, hours = 0, minutes = 0, seconds = 0 }): void {
    this.#now += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000
  }
}
