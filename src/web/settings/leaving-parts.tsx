import { useTranslation } from 'react-i18next'
import type { MemberView } from '#http/api/accounts.ts'
import { Button } from '../look/button.tsx'
import { Dialog } from '../look/dialog.tsx'
import { SelectField } from '../look/fields.tsx'
import { useCounted } from '../today/use-counted.ts'
import type { Leaver } from './leaving-page.tsx'

/** What follows, and what nobody can bring about. */
export function WhatItDoes({ member }: { readonly member: MemberView }) {
  const { t } = useTranslation()
  const name = member.displayName
  const reads = member.certificate?.may === 'read'
  return (
    <ul className="stack">
      <li>{t('settings.leaving.signedOut', { name })}</li>
      {reads && <li>{t('settings.leaving.newKeys', { name })}</li>}
      {reads && <li>{t('settings.leaving.notUnread', { name })}</li>}
      <li>{t('settings.leaving.unsent')}</li>
      {reads && member.role === 'in-charge' && <li>{t('settings.leaving.rootKey', { name })}</li>}
    </ul>
  )
}

type TakesOverProps = Leaver & { readonly heir: string; readonly onChoose: (member: string) => void }

/** The cases that the colleague works on, and on whose list they go. */
export function TakesOver({ member, others, cases, heir, onChoose }: TakesOverProps) {
  const { t } = useTranslation()
  const caseWorkers = others.filter(({ role }) => role === 'case-worker')
  const capped = useCounted()
  const counted = (count: number) => capped({ count: Math.min(count, 1_000), capped: count > 1_000 })
  return (
    <section className="stack">
      <h2>{t('settings.leaving.cases')}</h2>
      <p>
        {t('settings.leaving.worksOn', {
          name: member.displayName,
          count: cases.all,
          number: counted(cases.all),
        })}{' '}
        <Alone cases={cases} number={counted(cases.alone)} />
      </p>
      <SelectField
        label={t('settings.leaving.takesOver')}
        hint={t('settings.leaving.takesOverHint')}
        choices={[
          { code: 'nobody', label: t('settings.leaving.inCharge') },
          ...caseWorkers.map(({ id, displayName }) => ({ code: id, label: displayName })),
        ]}
        chosen={heir}
        onChoose={onChoose}
        unchosen={t('accounts.setUp.choose')}
      />
    </section>
  )
}

function Alone({ cases, number }: Pick<Leaver, 'cases'> & { readonly number: string }) {
  const { t } = useTranslation()
  if (cases.alone === 0) return t('settings.leaving.notAlone')
  if (cases.alone === cases.all) return t('settings.leaving.onlyThey')
  return t('settings.leaving.alone', { count: cases.alone, number })
}

type AskTwiceProps = { readonly name: string; readonly onEnd: () => void; readonly onClose: () => void }

export function AskTwice({ name, onEnd, onClose }: AskTwiceProps) {
  const { t } = useTranslation()
  return (
    <Dialog
      question={t('settings.leaving.sure', { name })}
      onClose={onClose}
      actions={
        <>
          <Button manner="grave" onPress={onEnd}>
            {t('settings.leaving.end')}
          </Button>
          <Button onPress={onClose}>{t('look.back')}</Button>
        </>
      }
    >
      <p>{t('settings.leaving.sureText')}</p>
    </Dialog>
  )
}
