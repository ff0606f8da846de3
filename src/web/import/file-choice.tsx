import { useRef } from 'react'
import { Button } from '../look/button.tsx'

type FileChoiceProps = {
  readonly label: string
  /** Endings that the browser offers first. What the file is, is found by its content. */
  readonly accept: string
  readonly onFile: (file: File) => void
  readonly manner?: 'primary' | 'second'
}

/** A button that asks the browser for one file of this device. */
export function FileChoice({ label, accept, onFile, manner = 'primary' }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button manner={manner} onPress={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0]
          // So that the same file can be chosen again once it was corrected.
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
