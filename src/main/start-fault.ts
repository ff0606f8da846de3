/**
 * Why the server could not start, in a sentence that says what to do; for faults that nobody foresaw, what the
 * fault says of itself.
 */
export function startFault(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault)
  const { code, port, path } = fault as NodeJS.ErrnoException & { readonly port?: number }
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port ?? ''} is taken, perhaps by an Amparo that already runs. Choose another: --port N.`
    case 'EACCES':
      return path === undefined
        ? `This machine does not allow port ${port ?? ''}. Choose one above 1023: --port N.`
        : `${path} may not be opened. Who owns it?`
    case 'ENOENT':
      return `${path ?? 'A file'} does not exist.`
    default:
      return fault.message
  }
}
