import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { service as services } from '#law/code-lists/service.ts'
import type { EntryDraft } from '#seal/write-entry.ts'
import { Button, ButtonLink } from '../look/button.tsx'
import { Dialog } from '../look/dialog.tsx'
import { Notice } from '../look/notice.tsx'
import { localeOf, useLanguage, useSay } from '../words/speak.ts'
import { AwaitedView } from './awaited-view.tsx'
import type { CasePart } from './case-view.tsx'
import { DeclinedView } from './declined-view.tsx'
import { DisclosedView } from './disclosed-view.tsx'
import { answersTo, consentOf, ending, isLive, type KnownShare, sharesOf, withdrawal } from './sharing.ts'
import { ValueView } from './value-view.tsx'

/** Who else holds what, and since when; one line that unfolds. */
export function SharesView(part: CasePart) {
  const { t } = useTranslation()
  const shares = sharesOf(part.open.record)
  const live = shares.filter(({ share }) => share.direction === 'from-us' && isLive(share))
  const [ended, setEnded] = useState<'ended'>()
  return (
    <section>
      <DeclinedView {...part} />
      <AwaitedView {...part} />
      {ended && <Notice manner="told" what={t('cases.shares.ended')} kept={t('cases.shares.notUnread')} />}
      <details className="unfold">
        <summary>{t('cases.shares.line', { count: live.length })}</summary>
        {shares.length === 0 && <p className="soft">{t('cases.shares.none')}</p>}
        <ul className="rows">
          {shares.map((known) => (
            <li key={known.share.disclosure} className="finding">
              <ShareView {...part} known={known} onEnded={() => setEnded('ended')} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

type ShareProps = CasePart & { readonly known: KnownShare; readonly onEnded: () => void }

function ShareView(props: ShareProps) {
  const { known, network, sight } = props
  const { t } = useTranslation()
  const say = useSay()
  const locale = localeOf[useLanguage()]
  const { share, items, service } = known
  const name =
    network.find(({ organisation }) => organisation === share.organisation)?.name ?? t('cases.who.other')
  const day = (at: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(at))
  const label =
    service === undefined
      ? undefined
      : Object.entries(services.codes).find(([code]) => code === service)?.[1].label
  return (
    <div className="stack">
      <div>
        <strong>
          {share.direction === 'from-us'
            ? t('cases.shares.with', { name })
            : t('cases.shares.from', { name })}
        </strong>
        {label && ` · ${say(label)}`}
        <div className="soft small">
          {t(`cases.shares.state.${stateName(share.state)}`)} ·{' '}
          {t('cases.shares.since', { day: day(share.since) })}
          {share.until && ` · ${t('cases.shares.until', { day: day(share.until) })}`}
        </div>
      </div>
      <Answers {...props} />
      {items.length > 0 && <DisclosedView items={items} network={network} sight={sight} />}
      <Ways {...props} name={name} />
    </div>
  )
}

/** What the other side wrote back: words that were told, hidden like others. */
function Answers({ known, network, open, sight }: ShareProps) {
  return answersTo(open.record, known.share.disclosure).map((answer) => (
    <blockquote key={answer}>
      <ValueView
        network={network}
        sight={sight}
        path="disclosure.answer"
        fact={{ value: answer, said: 'not-stated' }}
      />
    </blockquote>
  ))
}

const stateNames = ['offered', 'accepted', 'declined', 'asked-back', 'ended'] as const
export const stateName = (state: string): (typeof stateNames)[number] =>
  stateNames.find((name) => name === state) ?? 'offered'

type WaysProps = ShareProps & { readonly name: string }

function Ways(props: WaysProps) {
  const { known, open, name } = props
  const { t } = useTranslation()
  const [asking, setAsking] = useState<'stop'>()
  const { share } = known
  if (!isLive(share)) return null
  const unanswered = share.state === 'offered' || share.state === 'asked-back'
  return (
    <div className="row-of-things">
      {share.direction === 'to-us' && unanswered && (
        <ButtonLink small href={`/cases/${open.view.record}/answer/${share.disclosure}`}>
          {t('cases.next.doAnswer')}
        </ButtonLink>
      )}
      <Button
        small
        manner="grave"
        label={`${t('cases.shares.stop')} · ${name}`}
        onPress={() => setAsking('stop')}
      >
        {t('cases.shares.stop')}
      </Button>
      {asking && <StopDialog {...props} onClose={() => setAsking(undefined)} />}
    </div>
  )
}

/** Stopping says first what it cannot do. */
function StopDialog({ known, open, name, onEnded, onClose }: WaysProps & { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { share, basis } = known
  const consent = share.direction === 'from-us' ? consentOf(open.record.folded, basis) : undefined
  const { keeper, newId, zone } = open.service
  const when = { now: keeper.now(), zone }
  const stop = (draft: EntryDraft) =>
    void open.write([draft], { purpose: 'refer' }).then(({ kind }) => {
      onClose()
      if (kind === 'kept') onEnded()
    })
  return (
    <Dialog
      question={t('cases.shares.stopQuestion', { name })}
      onClose={onClose}
      actions={
        <>
          {consent && (
            <Button manner="grave" onPress={() => stop(withdrawal(consent, when))}>
              {t('cases.shares.personWithdraws')}
            </Button>
          )}
          <Button manner="grave" onPress={() => stop(ending(share, when, newId))}>
            {t('cases.shares.weStop')}
          </Button>
          <Button manner="quiet" onPress={onClose}>
            {t('look.back')}
          </Button>
        </>
      }
    >
      <p>{t('cases.shares.notUnread')}</p>
    </Dialog>
  )
}
