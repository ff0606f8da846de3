import '../intake/intake.css'
import './cases.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import type { NetworkView } from '#http/api/records.ts'
import type { FoldedItem } from '#record/folded.ts'
import { Back } from '../look/back.tsx'
import { Page } from '../look/page.tsx'
import { Skeleton } from '../look/skeleton.tsx'
import { NotOpened } from './case-page.tsx'
import { ChooseNeedStep } from './choose-need-step.tsx'
import { ChooseOrganisationStep } from './choose-organisation-step.tsx'
import { ChooseWhatStep } from './choose-what-step.tsx'
import { ConsentStep } from './consent-step.tsx'
import { type Option, openNeeds } from './referral.ts'
import type { Shareable } from './shareable.ts'
import { type OpenCase, useCase } from './use-case.ts'
import { useNetworkView } from './use-network-view.ts'
import { type Sight, useSight } from './use-sight.ts'

/** From a need to an organisation that can meet it. */
export default function ReferralPage() {
  const { record, need } = useParams<{ record: string; need?: string }>()
  const { t } = useTranslation()
  const state = useCase(record)
  const network = useNetworkView()
  const sight = useSight(record)
  if (state.kind === 'refused') return <NotOpened refused={state.refused} again={state.again} />
  if (state.kind === 'loading' || !state.law)
    return (
      <Page
        question={t('cases.refer.title')}
        title={t('cases.title')}
        kicker={<Back to={`/cases/${record}`} />}
      >
        <Skeleton lines={6} />
      </Page>
    )
  return <Referral open={state} network={network} sight={sight} first={need} />
}

export type ReferralPart = { readonly open: OpenCase; readonly network: NetworkView; readonly sight: Sight }

type Progress = {
  readonly need?: FoldedItem
  readonly option?: Option
  readonly chosen?: readonly Shareable[]
}

/** One matter a page: which need, which organisation, what is told, and on what it rests. */
function Referral({ first, ...part }: ReferralPart & { readonly first: string | undefined }) {
  const needs = openNeeds(part.open.record.folded)
  const given = needs.find(({ id }) => id === first)
  const [progress, setProgress] = useState<Progress>(given ? { need: given } : {})
  const { need, option, chosen } = progress
  const home = `/cases/${part.open.view.record}`
  if (!need)
    return (
      <ChooseNeedStep {...part} needs={needs} back={home} onChoose={(next) => setProgress({ need: next })} />
    )
  if (!option)
    return (
      <ChooseOrganisationStep
        {...part}
        need={need}
        back={given ? home : () => setProgress({})}
        onChoose={(next) => setProgress({ need, option: next })}
      />
    )
  if (!chosen)
    return (
      <ChooseWhatStep
        {...part}
        need={need}
        option={option}
        back={() => setProgress({ need })}
        onChoose={(next) => setProgress({ need, option, chosen: next })}
      />
    )
  return (
    <ConsentStep
      {...part}
      need={need}
      option={option}
      chosen={chosen}
      back={() => setProgress({ need, option })}
      home={home}
    />
  )
}
