import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FoldedItem } from '#record/folded.ts'
import { Back } from '../look/back.tsx'
import { Button } from '../look/button.tsx'
import { ChooseOne } from '../look/choices.tsx'
import { Page } from '../look/page.tsx'
import { AnswerForm } from './answer-form.tsx'
import { useFieldWords } from './field-words.ts'
import type { ReferralPart } from './referral-page.tsx'

type NeedStepProps = ReferralPart & {
  readonly needs: readonly FoldedItem[]
  readonly back: string
  readonly onChoose: (need: FoldedItem) => void
}

/** Which need the referral is for; without one on record, what is needed is asked first. */
export function ChooseNeedStep(props: NeedStepProps) {
  const { network, needs, back, onChoose } = props
  const { t } = useTranslation()
  const words = useFieldWords(network)
  const [only, ...others] = needs
  const [chosen, setChosen] = useState<string | undefined>(others.length === 0 ? only?.id : undefined)
  const need = needs.find(({ id }) => id === chosen) ?? (others.length === 0 ? only : undefined)
  const name = ({ facts }: FoldedItem) =>
    facts['service'] ? words.value('need.service', facts['service']) : words.section('need')
  return (
    <Page
      question={t('cases.refer.whichNeed')}
      title={t('cases.title')}
      kicker={<Back to={back} />}
      actions={
        need && (
          <Button manner="primary" onPress={() => onChoose(need)}>
            {t('cases.refer.next')}
          </Button>
        )
      }
    >
      {needs.length === 0 ? (
        <FirstNeed {...props} />
      ) : (
        <ChooseOne
          legend={t('cases.refer.whichNeed')}
          choices={needs.map((item) => ({ code: item.id, label: name(item) }))}
          quieter={[]}
          chosen={need?.id}
          onChoose={setChosen}
        />
      )}
    </Page>
  )
}

function FirstNeed({ open, network }: NeedStepProps) {
  const { t } = useTranslation()
  return (
    <>
      <p>{t('cases.refer.noNeed')}</p>
      <AnswerForm
        open={open}
        network={network}
        name="referral need"
        paths={['need.service', 'need.urgency']}
        target={{ items: {} }}
        now={undefined}
        onClose={() => undefined}
        onKept={() => undefined}
      />
    </>
  )
}
