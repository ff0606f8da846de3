import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../look/notice.tsx'
import { Refusal } from '../look/refusal.tsx'
import type { Unlocked } from '../session/unlock.ts'
import { MembershipEnded } from './membership-ended.tsx'
import { RootChanged, VaultOlder } from './root-changed.tsx'

type OutcomeProps = {
  readonly outcome: Exclude<Unlocked, { kind: 'open' }> | undefined
  /** What stays although it did not work. */
  readonly kept?: ReactNode
}

/** Why the session did not open, in words. */
export function Outcome({ outcome, kept }: OutcomeProps) {
  const { t } = useTranslation()
  if (!outcome) return null
  switch (outcome.kind) {
    case 'refused':
      return (
        <Refusal
          refused={outcome}
          kept={kept}
          {...(outcome.retryAfterSeconds
            ? { next: t('accounts.signIn.wait', { count: outcome.retryAfterSeconds }) }
            : {})}
        />
      )
    case 'wrong-passphrase':
      return <Notice what={t('accounts.unlock.wrong')} kept={t('accounts.signIn.wrongKept')} />
    case 'membership-ended':
      return <MembershipEnded outcome={outcome} />
    case 'wait':
      return (
        <Notice
          what={t('accounts.signIn.wait', { count: outcome.seconds })}
          kept={t('accounts.signIn.wrongKept')}
        />
      )
    case 'root-changed':
      return <RootChanged me={outcome.me} known={outcome.known} />
    case 'vault-older':
      return <VaultOlder me={outcome.me} />
    case 'broken':
      return (
        <Notice
          what={t(`accounts.broken.${outcome.code}`)}
          next={t('accounts.broken.next')}
          code={outcome.code}
        />
      )
  }
}
