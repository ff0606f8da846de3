import '../intake/intake.css'
import './cases.css'
import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import type { Refused } from '../api.ts'
import { Back } from '../look/back.tsx'
import { Button } from '../look/button.tsx'
import { Notice } from '../look/notice.tsx'
import { Page } from '../look/page.tsx'
import { Refusal } from '../look/refusal.tsx'
import { Skeleton } from '../look/skeleton.tsx'
import { CaseView } from './case-view.tsx'
import { KeptHereView } from './kept-here-view.tsx'
import { useCase } from './use-case.ts'

/** One person's case. */
export default function CasePage() {
  const { record } = useParams<{ record: string }>()
  const { t } = useTranslation()
  const state = useCase(record)
  switch (state.kind) {
    case 'loading':
      return (
        <Page question={t('cases.case.title')} title={t('cases.title')} kicker={<Back to="/today" />}>
          <Skeleton lines={8} />
        </Page>
      )
    case 'refused':
      return <NotOpened refused={state.refused} again={state.again} />
    case 'open':
      return <CaseView open={state} />
  }
}

/** Whether a case exists is not told to those who may not see it; what they wrote themselves stays theirs. */
export function NotOpened({ refused, again }: { readonly refused: Refused; readonly again: () => void }) {
  const { t } = useTranslation()
  const { record } = useParams<{ record: string }>()
  return (
    <Page
      question={t('cases.case.title')}
      title={t('cases.title')}
      kicker={<Back to="/today" />}
      actions={
        <Button manner="primary" onPress={again}>
          {t('shell.unreachable.again')}
        </Button>
      }
    >
      {refused.code === 'not-found' ? (
        <>
          <Notice what={t('cases.notHere.what')} next={t('cases.notHere.next')} code={refused.code} />
          <KeptHereView record={record} />
        </>
      ) : (
        <Refusal refused={refused} kept={t('today.kept')} />
      )}
    </Page>
  )
}
