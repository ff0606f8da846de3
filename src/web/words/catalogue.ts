/**
 * The shape that every language shares with English. A message that is missing in one of them does not
 * compile; French and Portuguese also owe the plural form `_many` (for millions) wherever English counts.
 */
export type Catalogue<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Catalogue<English[Key]>
} & {
  readonly [Key in keyof English as Key extends `${infer Message}_other` ? `${Message}_many` : never]: string
}
