import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refused } from '../api.ts'
import { Notice } from './notice.tsx'

type RefusalProps = {
  readonly refused: Refused
  /** What is kept although it was refused. */
  readonly kept?: ReactNode
  readonly next?: ReactNode
}

/** A refusal in the words of the office, what is kept, and what to do; the code small. */
export function Refusal({ refused, kept, next }: RefusalProps) {
  const { t } = useTranslation()
  const unreachable = refused.code === 'office-unreachable'
  return (
    <Notice
      what={refused.message}
      kept={kept}
      next={next ?? (unreachable ? t('shell.unreachable.next') : undefined)}
      code={refused.code}
    />
  )
}
