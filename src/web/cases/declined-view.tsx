import { useTranslation } from 'react-i18next'
import { declineReason } from '#law/code-lists/decline-reason.ts'
import { ButtonLink } from '../look/button.tsx'
import { Notice } from '../look/notice.tsx'
import { useSay } from '../words/speak.ts'
import type { CasePart } from './case-view.tsx'
import { isLatest } from './glance.ts'
import { reasonFor, sharesOf } from './sharing.ts'

/** The last organisation that was asked cannot help: said where it is seen, with the way to ask another. */
export function DeclinedView({ open, network }: Pick<CasePart, 'open' | 'network'>) {
  const { t } = useTranslation()
  const say = useSay()
  const shares = sharesOf(open.record)
  const last = shares.find(({ share }) => share.state === 'declined' && isLatest(share, open.view.shares))
  if (!last) return null
  const { organisation, disclosure } = last.share
  const name = network.find((each) => each.organisation === organisation)?.name ?? t('cases.who.other')
  const code = reasonFor(open.record, disclosure)
  const reason = Object.entries(declineReason.codes).find(([known]) => known === code)?.[1].label
  return (
    <Notice manner="told" what={t('cases.shares.cannot', { name })} kept={reason && say(reason)}>
      <div>
        <ButtonLink small href={`/cases/${open.view.record}/refer`}>
          {t('cases.shares.askAnother')}
        </ButtonLink>
      </div>
    </Notice>
  )
}
