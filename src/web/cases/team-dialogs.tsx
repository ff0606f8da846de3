import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MemberView } from '#http/api/accounts.ts'
import { Button } from '../look/button.tsx'
import { Dialog } from '../look/dialog.tsx'
import { SelectField } from '../look/fields.tsx'
import { useKeys } from '../session/session.ts'

type ChooseProps = {
  readonly act: 'add' | 'hand-over'
  readonly others: readonly MemberView[]
  readonly onChosen: (member: string) => void
  readonly onClose: () => void
}

/** Which case worker comes to the case, besides oneself or in one's place. */
export function ChooseColleague(props: ChooseProps) {
  const { t } = useTranslation()
  const { act, others, onChosen, onClose } = props
  const [chosen, setChosen] = useState(others.length === 1 ? others[0]?.id : undefined)
  const [tried, setTried] = useState(false)
  if (others.length === 0) return <NobodyElse {...props} />
  return (
    <Dialog
      question={t(questions[act])}
      onClose={onClose}
      actions={
        <>
          <Button
            manner="primary"
            onPress={() => {
              setTried(true)
              if (chosen) onChosen(chosen)
            }}
          >
            {t(act === 'add' ? 'cases.team.doAdd' : 'cases.team.handOver')}
          </Button>
          <Button onPress={onClose}>{t('look.back')}</Button>
        </>
      }
    >
      <SelectField
        label={t('cases.team.colleague')}
        choices={others.map(({ id, displayName }) => ({ code: id, label: displayName }))}
        chosen={chosen}
        onChoose={setChosen}
        unchosen={t('accounts.setUp.choose')}
        error={tried && !chosen ? t('cases.team.chooseFirst') : undefined}
      />
      {act === 'hand-over' && <p>{t('cases.team.handOverText')}</p>}
    </Dialog>
  )
}

function NobodyElse({ act, onClose }: Pick<ChooseProps, 'act' | 'onClose'>) {
  const { t } = useTranslation()
  return (
    <Dialog
      question={t(questions[act])}
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('look.back')}</Button>}
    >
      <p>{t('cases.team.nobody')}</p>
    </Dialog>
  )
}

const questions = {
  add: 'cases.team.addQuestion',
  'hand-over': 'cases.team.handOverQuestion',
} as const

type TakeOffProps = {
  readonly member: MemberView
  readonly onTaken: () => void
  readonly onClose: () => void
}

/** Says first what it cannot do. */
export function TakeOff({ member, onTaken, onClose }: TakeOffProps) {
  const { t } = useTranslation()
  const { me } = useKeys()
  const mine = member.id === me.user.id
  const name = member.displayName
  return (
    <Dialog
      question={mine ? t('cases.team.takeMeOffQuestion') : t('cases.team.takeOffQuestion', { name })}
      onClose={onClose}
      actions={
        <>
          <Button manner="grave" onPress={onTaken}>
            {mine ? t('cases.team.takeMeOff') : t('cases.team.takeOff')}
          </Button>
          <Button onPress={onClose}>{t('look.back')}</Button>
        </>
      }
    >
      <p>{mine ? t('cases.team.takeMeOffText') : t('cases.team.takeOffText', { name })}</p>
    </Dialog>
  )
}
