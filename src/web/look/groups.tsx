/** A code in groups, numbered, to be written down or read aloud. Always from left to right. */
export function Groups({
  label,
  groups,
  numbered,
}: {
  readonly label: string
  readonly groups: readonly string[]
  readonly numbered?: boolean
}) {
  return (
    <ol className="groups" aria-label={label}>
      {groups.map((group, place) => (
        // A code may hold the same group twice; its place is what tells them apart.
        <li key={place}>
          {numbered && <span className="soft">{place + 1}</span>}
          <span>{group}</span>
        </li>
      ))}
    </ol>
  )
}
