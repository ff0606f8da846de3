/** What the readers of tables accept. A file beyond it is refused before it fills the memory. */
export const mostBytes = 64 * 1024 * 1024

/** Reads a file piece by piece, telling how far it is. */
export async function readWhole(file: Blob, tell: (loaded: number) => void): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size)
  let loaded = 0
  for (const reader = file.stream().getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) return bytes.subarray(0, loaded)
    bytes.set(value, loaded)
    loaded += value.length
    tell(loaded)
  }
}
