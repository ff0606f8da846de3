import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../look/notice.tsx'
import type { Kept } from './case-room.ts'
import type { OpenCase } from './use-case.ts'

/** Writes by one tap, and keeps why it could not be kept: then nothing goes on as if it had been. */
export function useWrite({ write }: Pick<OpenCase, 'write'>): {
  readonly refused: string | undefined
  readonly write: (drafts: Parameters<OpenCase['write']>[0]) => Promise<Kept>
} {
  const [refused, setRefused] = useState<string>()
  return {
    refused,
    write: async (drafts) => {
      const kept = await write(drafts, { purpose: 'assist' })
      setRefused(kept.kind === 'refused' ? kept.code : undefined)
      return kept
    },
  }
}

export function NotWritten({ refused }: { readonly refused: string | undefined }) {
  const { t } = useTranslation()
  if (refused === undefined) return null
  const before = refused === 'refused-before' ? { next: t('cases.form.refusedBefore') } : {}
  return <Notice what={t('cases.form.refused')} {...before} code={refused} />
}
