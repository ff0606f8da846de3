import { useTranslation } from 'react-i18next'
import type { FoldedItem } from '#record/folded.ts'
import { textIn } from '#record/told-text.ts'
import { Back } from '../look/back.tsx'
import { Button } from '../look/button.tsx'
import { EmptyState } from '../look/empty-state.tsx'
import { Notice } from '../look/notice.tsx'
import { Page } from '../look/page.tsx'
import { Row, Rows } from '../look/rows.tsx'
import { OfferLine } from '../network/offer-line.tsx'
import { useSay } from '../words/speak.ts'
import { useFieldWords } from './field-words.ts'
import { type Option, optionsFor } from './referral.ts'
import type { ReferralPart } from './referral-page.tsx'

type OrganisationStepProps = ReferralPart & {
  readonly need: FoldedItem
  readonly back: string | (() => void)
  readonly onChoose: (option: Option) => void
}

/** Who offers it. What may not be chosen is shown with its reason, so that nobody looks for it elsewhere. */
export function ChooseOrganisationStep({ open, network, need, back, onChoose }: OrganisationStepProps) {
  const { t } = useTranslation()
  const words = useFieldWords(network)
  const service = textIn(need.facts['service']) ?? ''
  const { law, record, service: desk } = open
  const options = optionsFor(service, network, desk.organisation.id, (wanted, conditionalOn) =>
    law?.offendedBy(record.folded, { service: wanted, conditionalOn }, desk.keeper.now()),
  )
  const what = words.value('need.service', { value: service })
  return (
    <Page
      question={t('cases.refer.whichOrganisation')}
      title={t('cases.title')}
      kicker={<Back to={back} />}
      lead={what}
    >
      {service === 'accommodation' && <Notice manner="told" what={t('cases.refer.placement')} />}
      {options.length === 0 ? (
        <EmptyState what={t('cases.refer.nobodyOffers')}>{t('cases.refer.nobodyNext')}</EmptyState>
      ) : (
        <Rows label={t('cases.refer.whichOrganisation')}>
          {options.map((option) => (
            <OptionRow key={option.organisation.organisation} option={option} onChoose={onChoose} />
          ))}
        </Rows>
      )}
    </Page>
  )
}

function OptionRow({
  option,
  onChoose,
}: {
  readonly option: Option
  readonly onChoose: (option: Option) => void
}) {
  const { t } = useTranslation()
  const { organisation, offer, may } = option
  return (
    <Row
      main={organisation.name}
      under={
        <>
          <OfferLine offer={offer} />
          <WhyNot may={may} />
        </>
      }
      action={
        may.kind === 'yes' && (
          <Button
            small
            label={`${t('cases.refer.choose')} · ${organisation.name}`}
            onPress={() => onChoose(option)}
          >
            {t('cases.refer.choose')}
          </Button>
        )
      }
    />
  )
}

function WhyNot({ may }: Pick<Option, 'may'>) {
  const { t } = useTranslation()
  const say = useSay()
  if (may.kind === 'yes') return null
  if (may.kind === 'desk-only') return <p>{t('cases.refer.deskOnly')}</p>
  const [source] = may.safeguard.sources
  return (
    <p>
      <strong>{t('cases.refer.notAllowed')}</strong> {say(may.safeguard.title)}. {say(may.safeguard.text)}{' '}
      <span className="soft">
        ({source.instrument.short}
        {source.at && `, ${source.at}`}; {may.safeguard.id})
      </span>
    </p>
  )
}
