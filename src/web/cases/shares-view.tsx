import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { service as services } from '#law/code-lists/service.ts'
import { Button } from '../look/button.tsx'
import { Dialog } from '../look/dialog.tsx'
import { Notice } from '../look/notice.tsx'
import { localeOf, useLanguage, useSay } from '../words/speak.ts'
import type { CasePart } from './case-view.tsx'
import { DisclosedView } from './disclosed-view.tsx'
import { answersTo, consentOf, ending, isLive, type KnownShare, sharesOf, withdrawal } from './sharing.ts'

/** Who else holds what, and since when; one line that unfolds. */
export function SharesView(part: CasePart) {
  const { t } = useTranslation()
  const shares = sharesOf(part.open.record)
  const live = shares.filter(({ share }) => share.direction === 'from-us' && isLive(share))
  const [ended, setEnded] = useState<'ended'>()
  return (
    <section>
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
  const { known, network, open, sight } = props
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
      {answersTo(open.record, share.disclosure).map((answer) => (
        <blockquote key={answer}>{answer}</blockquote>
      ))}
      {items.length > 0 && <DisclosedView items={items} network={network} sight={sight} />}
      <Ways {...props} name={name} />
    </div>
  )
}

const stateNames = ['offered', 'accepted', 'declined', 'asked-back', 'ended'] as const
export const stateName = (state: string): (typeof stateNames)[number] =>
  stateNames.find((name) => name === state) ?? 'offered'

function Ways({ known, open, onEnded, name }: ShareProps & { readonly name: string }) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState<'stop'>()
  const { share, basis } = known
  if (!isLive(share)) return null
  const consent = consentOf(open.record.folded, basis)
  const { keeper, newId, zone } = open.service
  const when = { now: keeper.now(), zone }
  const stop = async (how: 'withdrawn' | 'ended') => {
    const draft = how === 'withdrawn' && consent ? withdrawal(consent, when) : ending(share, when, newId)
    const kept = await open.write([draft], { purpose: 'refer' })
    setAsking(undefined)
    if (kept.kind === 'kept') onEnded()
  }
  return (
    <div className="row-of-things">
      {share.direction === 'to-us' && (share.state === 'offered' || share.state === 'asked-back') && (
        <Link className="button button-small" href={`/cases/${open.view.record}/answer/${share.disclosure}`}>
          {t('cases.next.doAnswer')}
        </Link>
      )}
      <Button
        small
        manner="grave"
        label={`${t('cases.shares.stop')} · ${name}`}
        onPress={() => setAsking('stop')}
      >
        {t('cases.shares.stop')}
      </Button>
      {asking && (
        <Dialog
          question={t('cases.shares.stopQuestion', { name })}
          onClose={() => setAsking(undefined)}
          actions={
            <>
              {consent && (
                <Button manner="grave" onPress={() => void stop('withdrawn')}>
                  {t('cases.shares.personWithdraws')}
                </Button>
              )}
              <Button manner="grave" onPress={() => void stop('ended')}>
                {t('cases.shares.weStop')}
              </Button>
              <Button manner="quiet" onPress={() => setAsking(undefined)}>
                {t('look.back')}
              </Button>
            </>
          }
        >
          <p>{t('cases.shares.notUnread')}</p>
        </Dialog>
      )}
    </div>
  )
}
