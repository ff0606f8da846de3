import type { ReactNode } from 'react'
import { Link } from 'wouter'

type Manner = 'primary' | 'second' | 'quiet' | 'grave'

const manners: Readonly<Record<Manner, string>> = {
  primary: 'button button-primary',
  second: 'button',
  quiet: 'button button-quiet',
  /** Ends or withdraws something. Never beside the primary button. */
  grave: 'button button-grave',
}

type ButtonProps = {
  /** A verb: *Keep*, *Send*, *Stop sharing*. */
  readonly children: ReactNode
  readonly manner?: Manner
  readonly small?: boolean
  /** With `submit`, the form's own handler acts. */
  readonly type?: 'button' | 'submit'
  readonly form?: string
  readonly onPress?: () => void
  /** At work: stays in place and in the tab order, and does nothing. */
  readonly busy?: boolean
  readonly describedBy?: string
  /** Said instead of a word that is too short to be understood alone; must contain it. */
  readonly label?: string
}

export function Button({
  children,
  manner = 'second',
  small,
  type = 'button',
  form,
  onPress,
  busy,
  describedBy,
  label,
}: ButtonProps) {
  return (
    <button
      type={type}
      form={form}
      className={small ? `${manners[manner]} button-small` : manners[manner]}
      aria-disabled={busy ? 'true' : undefined}
      aria-describedby={describedBy}
      aria-label={label}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onPress?.()
      }}
    >
      {children}
    </button>
  )
}

type ButtonLinkProps = {
  readonly href: string
  readonly children: ReactNode
  readonly manner?: Manner
  readonly small?: boolean
}

/** Goes to another page and looks like a button. */
export function ButtonLink({ href, children, manner = 'second', small }: ButtonLinkProps) {
  return (
    <Link href={href} className={small ? `${manners[manner]} button-small` : manners[manner]}>
      {children}
    </Link>
  )
}
