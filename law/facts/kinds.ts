import type { FieldType, Merge } from '#engine/dictionary.ts'

export const truth = { kind: 'truth' } as const satisfies FieldType
export const moment = { kind: 'moment' } as const satisfies FieldType
export const country = { kind: 'country' } as const satisfies FieldType
export const countries = { kind: 'countries' } as const satisfies FieldType
export const organisation = { kind: 'reference', to: 'organisation' } as const satisfies FieldType
export const item = { kind: 'reference', to: 'item' } as const satisfies FieldType

/** For what owes something to the person: of answers given without knowledge of each other, *yes* stands. */
export const yesProtects = { protective: ['yes', 'unknown', 'declined', 'no'] } as const satisfies Merge
/** For what must have been done or established: until everybody says *yes*, it does not count as done. */
export const noProtects = { protective: ['no', 'unknown', 'declined', 'yes'] } as const satisfies Merge
