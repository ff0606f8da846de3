import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Button } from '../look/button.tsx'
import { Notice } from '../look/notice.tsx'
import { Page } from '../look/page.tsx'
import { Row, Rows } from '../look/rows.tsx'
import { useKeys } from '../session/session.ts'
import { localeOf, useLanguage } from '../words/speak.ts'
import type { IntakeService } from './intake-service.ts'
import { type KeptConversation, keptConversations } from './kept-conversations.ts'
import { hearOutbox } from './outbox-signal.ts'

/** What was just done, said once: help without a record was counted, or a conversation was kept to its end. */
export type After = 'counted' | 'ended'

type StartProps = {
  readonly service: IntakeService
  readonly after: After | undefined
  readonly onBegin: () => void
  readonly onResume: (draft: string) => void
  readonly onWithoutRecord: () => void
}

/** Where a conversation begins, and where those that are kept on this phone wait. */
export function StartPage({ service, after, onBegin, onResume, onWithoutRecord }: StartProps) {
  const { t } = useTranslation()
  const kept = useKept(service)
  // Whoever only writes finds nobody by name: the keys are with the others.
  const { keys } = useKeys()
  return (
    <Page
      question={t('intake.start.heading')}
      title={t('intake.tab')}
      lead={t('intake.start.lead')}
      actions={
        <>
          <Button manner="primary" onPress={onBegin}>
            {t('intake.start.begin')}
          </Button>
          <Button onPress={onWithoutRecord}>{t('intake.start.withoutRecord')}</Button>
        </>
      }
    >
      <JustDone after={after} />
      {keys.vaults.length > 0 && (
        <p className="soft">
          {t('cases.found.before')} <Link href="/cases">{t('cases.found.look')}</Link>
        </p>
      )}
      {kept.length > 0 && (
        <section>
          <h2>{t('intake.start.drafts')}</h2>
          <Rows label={t('intake.start.drafts')}>
            {kept.map((conversation) => (
              <KeptRow key={conversation.draft.id} conversation={conversation} onResume={onResume} />
            ))}
          </Rows>
        </section>
      )}
    </Page>
  )
}

function JustDone({ after }: Pick<StartProps, 'after'>) {
  const { t } = useTranslation()
  const { keys } = useKeys()
  if (after === undefined) return null
  if (after === 'counted') return <Notice manner="told" what={t('intake.without.counted')} />
  return (
    <Notice manner="told" what={t('intake.start.ended')}>
      {keys.vaults.length > 0 && (
        <p>
          <Link href="/today">{t('intake.start.urgent')}</Link>
        </p>
      )}
    </Notice>
  )
}

function useKept(service: IntakeService): readonly KeptConversation[] {
  const [kept, setKept] = useState<readonly KeptConversation[]>([])
  useEffect(() => {
    let here: 'yes' | 'no' = 'yes'
    const look = async () => {
      const found = await keptConversations(service.keeper)
      if (here === 'yes') setKept(found)
    }
    void look()
    const stop = hearOutbox(() => void look())
    return () => {
      here = 'no'
      stop()
    }
  }, [service])
  return kept
}

/** By its time alone: on a shared phone a list must not tell who was spoken to. */
function KeptRow({
  conversation,
  onResume,
}: {
  readonly conversation: KeptConversation
  readonly onResume: (draft: string) => void
}) {
  const { t } = useTranslation()
  const locale = localeOf[useLanguage()]
  const { draft, state, refusal } = conversation
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(draft.startedAt),
  )
  const ended = draft.stage === 'ended' && state !== 'refused'
  return (
    <Row
      main={t('intake.start.draft', { when })}
      under={t(`intake.start.state.${state}`, { why: refusal?.message ?? '' })}
      action={
        ended ? undefined : (
          <Button small label={`${t('intake.start.resume')} · ${when}`} onPress={() => onResume(draft.id)}>
            {t('intake.start.resume')}
          </Button>
        )
      }
    />
  )
}
