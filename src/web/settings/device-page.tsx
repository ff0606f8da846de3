import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../look/button.tsx'
import { ChooseOne } from '../look/choices.tsx'
import { TextField } from '../look/fields.tsx'
import { LanguageSwitch } from '../look/language-switch.tsx'
import { Page } from '../look/page.tsx'
import { carry, dropCarried } from '../session/carried.ts'
import { useKeys } from '../session/session.ts'
import { useStart } from '../session/start.tsx'
import {
  exitAddress,
  keepExitAddress,
  keepLockMinutes,
  keepWithoutNetwork,
  lockMinuteChoices,
  lockMinutes,
  neutralPage,
  withoutNetwork,
  withoutNetworkChoices,
} from '../shell/device-settings.ts'
import { BackToSettings } from './back-to-settings.tsx'
import { OwnDevices } from './own-devices.tsx'

export default function DevicePage() {
  const { t } = useTranslation()
  return (
    <Page
      title={t('settings.device.title')}
      kicker={<BackToSettings />}
      question={t('settings.device.question')}
    >
      <LanguageSwitch />
      <LockTime />
      <WithoutNetwork />
      <ExitAddress />
      <OwnDevices />
      <section>
        <h2>{t('settings.device.limitsTitle')}</h2>
        <p>{t('settings.device.limits')}</p>
      </section>
    </Page>
  )
}

function LockTime() {
  const { t } = useTranslation()
  const [minutes, setMinutes] = useState<number>(lockMinutes)
  return (
    <div>
      <ChooseOne
        legend={t('settings.device.lock')}
        legendSeen
        quieter={[]}
        chosen={String(minutes)}
        choices={lockMinuteChoices.map((count) => ({
          code: String(count),
          label: t('settings.device.minutes', { count }),
        }))}
        onChoose={(answer) => {
          const chosen = lockMinuteChoices.find((count) => String(count) === answer)
          if (!chosen) return
          keepLockMinutes(chosen)
          setMinutes(chosen)
        }}
      />
      <p className="field-hint">{t('settings.device.lockHint')}</p>
    </div>
  )
}

/** Takes effect at once: what is carried is put there, or taken away. */
function WithoutNetwork() {
  const { t } = useTranslation()
  const { me } = useKeys()
  const start = useStart()
  const [choice, setChoice] = useState(withoutNetwork)
  return (
    <ChooseOne
      legend={t('settings.device.network.question')}
      legendSeen
      quieter={[]}
      chosen={choice}
      choices={withoutNetworkChoices.map((code) => ({
        code,
        label: t(`settings.device.network.${code}`),
        hint: t(`settings.device.network.${code}Hint`),
      }))}
      onChoose={(answer) => {
        const chosen = answer === 'here' ? 'here' : 'office'
        keepWithoutNetwork(chosen)
        setChoice(chosen)
        void (chosen === 'here' ? carry({ me, start }) : dropCarried())
      }}
    />
  )
}

function ExitAddress() {
  const { t } = useTranslation()
  const [address, setAddress] = useState(() => (exitAddress() === neutralPage ? '' : exitAddress()))
  const [kept, setKept] = useState<'yes' | 'no'>()
  return (
    <div className="stack">
      <TextField
        label={t('settings.device.exit')}
        hint={t('settings.device.exitHint')}
        value={address}
        onChange={setAddress}
        longest={300}
        error={kept === 'no' ? t('settings.device.exitWrong') : undefined}
      />
      <div className="row-of-things">
        <Button onPress={() => setKept(keepExitAddress(address) ? 'yes' : 'no')}>
          {t('settings.device.keep')}
        </Button>
        <output>{kept === 'yes' && t('settings.device.exitKept')}</output>
      </div>
    </div>
  )
}
