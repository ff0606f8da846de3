import { type ReactNode, useId } from 'react'

type FieldProps = {
  readonly label: string
  readonly hint?: string
  /** What happened, what is kept, what to do. */
  readonly error?: string | undefined
}

type InputAttributes = {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: 'true'
}

/** Label above, hint and error between label and input, all of them heard together. */
export function Field({
  label,
  hint,
  error,
  children,
}: FieldProps & { readonly children: (input: InputAttributes) => ReactNode }) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter((part) => part).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      {children({
        id,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(error ? { 'aria-invalid': 'true' as const } : {}),
      })}
    </div>
  )
}

type TextFieldProps = FieldProps & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly longest?: number
  /** Several lines. */
  readonly lines?: 'one' | 'several'
  /** What the browser may fill in; off unless said, because a phone may be shared. */
  readonly autoComplete?: string
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'search'
  readonly spellCheck?: boolean
  readonly readOnly?: boolean
}

export function TextField(props: TextFieldProps) {
  const {
    label,
    hint,
    error,
    value,
    onChange,
    longest,
    lines = 'one',
    autoComplete = 'off',
    inputMode,
    readOnly,
  } = props
  const attributes = {
    className: 'input',
    value,
    autoComplete,
    // A spelling service may send what is typed to its maker.
    spellCheck: props.spellCheck === true,
    dir: 'auto' as const,
    ...(readOnly ? { readOnly } : {}),
    ...(inputMode ? { inputMode } : {}),
    ...(longest ? { maxLength: longest } : {}),
  }
  return (
    <Field label={label} {...(hint ? { hint } : {})} error={error}>
      {(input) =>
        lines === 'several' ? (
          <textarea {...input} {...attributes} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <input type="text" {...input} {...attributes} onChange={(event) => onChange(event.target.value)} />
        )
      }
    </Field>
  )
}

type SelectFieldProps<Code extends string> = FieldProps & {
  readonly choices: readonly { readonly code: Code; readonly label: string }[]
  readonly chosen: Code | undefined
  readonly onChoose: (code: Code) => void
  /** Shown while nothing is chosen. */
  readonly unchosen: string
}

/** For long lists that people know by heart (countries); else use `ChooseOne`. */
export function SelectField<Code extends string>(props: SelectFieldProps<Code>) {
  const { label, hint, error, choices, chosen, onChoose, unchosen } = props
  return (
    <Field label={label} {...(hint ? { hint } : {})} error={error}>
      {(input) => (
        <select
          {...input}
          className="input"
          value={chosen ?? ''}
          onChange={(event) => {
            const picked = choices.find((choice) => choice.code === event.target.value)
            if (picked) onChoose(picked.code)
          }}
        >
          <option value="" disabled>
            {unchosen}
          </option>
          {choices.map((choice) => (
            <option key={choice.code} value={choice.code}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
