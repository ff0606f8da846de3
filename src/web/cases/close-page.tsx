import '../intake/intake.css'
import './cases.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import { Back } from '../look/back.tsx'
import { Page } from '../look/page.tsx'
import { Skeleton } from '../look/skeleton.tsx'
import type { Written } from './answer-form.tsx'
import { NotOpened } from './case-page.tsx'
import type { CasePart } from './case-view.tsx'
import { CloseForm } from './close-form.tsx'
import { ClosedPage } from './closed-page.tsx'
import { useCase } from './use-case.ts'
import { useNetworkView } from './use-network-view.ts'
import { useSight } from './use-sight.ts'

/** Closing a case: what stays owed is said first. */
export default function ClosePage() {
  const { record } = useParams<{ record: string }>()
  const { t } = useTranslation()
  const state = useCase(record)
  const network = useNetworkView()
  const sight = useSight(record)
  if (state.kind === 'refused') return <NotOpened refused={state.refused} again={state.again} />
  if (state.kind === 'loading' || !state.law || !state.rights)
    return (
      <Page
        question={t('cases.close.title')}
        title={t('cases.title')}
        kicker={<Back to={`/cases/${record}`} />}
      >
        <Skeleton lines={6} />
      </Page>
    )
  return <Closing open={state} network={network} sight={sight} ask={() => undefined} />
}

function Closing(part: CasePart) {
  const [before] = useState(part.open.record.folded)
  const [written, setWritten] = useState<Written>()
  if (written)
    return <ClosedPage {...part} written={written} before={before} onUndone={() => setWritten(undefined)} />
  return <CloseForm {...part} onClosed={setWritten} />
}
