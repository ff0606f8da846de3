/** What stands behind the `#`: browsers never send it to a server by themselves. */
export function linkSecret(): string | undefined {
  const secret = location.hash.slice(1)
  return secret.length >= 20 ? secret : undefined
}
