import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'

/** Asked without an answer to keep; `not-asked` means that nothing is written at all. */
export const quietAnswers = ['unknown', 'declined', 'not-asked'] as const
export type QuietAnswer = (typeof quietAnswers)[number]

export type Choice<Code extends string> = {
  readonly code: Code
  readonly label: string
  readonly hint?: string
}

type Shared<Code extends string> = {
  /** The question. Heard, not seen, where the page's heading already asks it. */
  readonly legend: string
  readonly legendSeen?: boolean
  /** At most six; more belongs into a search or a second page. */
  readonly choices: readonly Choice<Code>[]
  /** Which of the quieter answers stand below. None: `[]`. */
  readonly quieter?: readonly QuietAnswer[]
  readonly error?: string
}

type ChooseOneProps<Code extends string> = Shared<Code> & {
  readonly chosen: Code | QuietAnswer | undefined
  readonly onChoose: (answer: Code | QuietAnswer) => void
}

/** Large, stacked answers of which one holds. */
export function ChooseOne<Code extends string>({ chosen, onChoose, ...shared }: ChooseOneProps<Code>) {
  const name = useId()
  return (
    <Answers
      {...shared}
      answer={(choice) => (
        <input
          type="radio"
          name={name}
          checked={chosen === choice.code}
          onChange={() => onChoose(choice.code)}
        />
      )}
      quietInput={(code) => (
        <input type="radio" name={name} checked={chosen === code} onChange={() => onChoose(code)} />
      )}
    />
  )
}

export type Several<Code extends string> = { readonly chosen: readonly Code[]; readonly quiet?: QuietAnswer }

type ChooseSeveralProps<Code extends string> = Shared<Code> & {
  readonly answer: Several<Code>
  readonly onChange: (answer: Several<Code>) => void
}

/** Large, stacked answers of which several may hold; a quieter answer takes the place of all of them. */
export function ChooseSeveral<Code extends string>({
  answer,
  onChange,
  ...shared
}: ChooseSeveralProps<Code>) {
  const toggle = (code: Code) =>
    onChange({
      chosen: answer.chosen.includes(code)
        ? answer.chosen.filter((other) => other !== code)
        : [...answer.chosen, code],
    })
  const toggleQuiet = (code: QuietAnswer) =>
    onChange(answer.quiet === code ? { chosen: [] } : { chosen: [], quiet: code })
  return (
    <Answers
      {...shared}
      answer={(choice) => (
        <input
          type="checkbox"
          checked={answer.chosen.includes(choice.code)}
          onChange={() => toggle(choice.code)}
        />
      )}
      quietInput={(code) => (
        <input type="checkbox" checked={answer.quiet === code} onChange={() => toggleQuiet(code)} />
      )}
    />
  )
}

type AnswersProps<Code extends string> = Shared<Code> & {
  readonly answer: (choice: Choice<Code>) => ReactNode
  readonly quietInput: (code: QuietAnswer) => ReactNode
}

function Answers<Code extends string>(props: AnswersProps<Code>) {
  const { legend, legendSeen, choices, quieter = quietAnswers, error, answer, quietInput } = props
  const errorId = useId()
  return (
    <fieldset aria-describedby={error ? errorId : undefined}>
      <legend className={legendSeen ? undefined : 'only-heard'}>{legend}</legend>
      {error && (
        <p className="field-error" id={errorId} role="alert">
          {error}
        </p>
      )}
      <div className="answers">
        {choices.map((choice) => (
          <label className="answer" key={choice.code}>
            {answer(choice)}
            <span>
              {choice.label}
              {choice.hint && <span className="answer-hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {quieter.length > 0 && <QuietRow quieter={quieter} input={quietInput} />}
    </fieldset>
  )
}

function QuietRow({
  quieter,
  input,
}: {
  readonly quieter: readonly QuietAnswer[]
  readonly input: (code: QuietAnswer) => ReactNode
}) {
  const { t } = useTranslation()
  const labels: Readonly<Record<QuietAnswer, string>> = {
    unknown: t('look.quiet.unknown'),
    declined: t('look.quiet.declined'),
    'not-asked': t('look.quiet.notAsked'),
  }
  return (
    <div className="quiet-answers">
      {quieter.map((code) => (
        <label className="quiet-answer" key={code}>
          {input(code)}
          {labels[code]}
        </label>
      ))}
    </div>
  )
}
