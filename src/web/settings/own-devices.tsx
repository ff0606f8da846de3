import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeviceView } from '#http/api/accounts.ts'
import { get, post, type Refused, type Reply } from '../api.ts'
import { Button } from '../look/button.tsx'
import { Dialog } from '../look/dialog.tsx'
import { Refusal } from '../look/refusal.tsx'
import { Row, Rows } from '../look/rows.tsx'
import { Skeleton } from '../look/skeleton.tsx'
import { localeOf, useLanguage } from '../words/speak.ts'

/** On which devices one is or was signed in, by day; each but this one can be signed out from here. */
export function OwnDevices() {
  const { t } = useTranslation()
  const [devices, setDevices] = useState<Reply<readonly DeviceView[]>>()
  const [asking, setAsking] = useState<DeviceView>()
  const [refused, setRefused] = useState<Refused>()
  const [forgotten, setForgotten] = useState(false)
  const load = useCallback(() => void get<readonly DeviceView[]>('/api/devices').then(setDevices), [])
  useEffect(load, [load])
  const forget = async ({ id }: DeviceView) => {
    const reply = await post('/api/devices/forget', { device: id })
    setRefused(reply.kind === 'refused' ? reply : undefined)
    setForgotten(reply.kind === 'answered')
    setAsking(undefined)
    load()
  }
  return (
    <section>
      <h2>{t('settings.devices.heading')}</h2>
      {!devices && <Skeleton />}
      {devices?.kind === 'refused' && <Refusal refused={devices} />}
      {refused && <Refusal refused={refused} />}
      <output>{forgotten && t('settings.devices.forgotten')}</output>
      {devices?.kind === 'answered' && (
        <Rows label={t('settings.devices.heading')}>
          {devices.value.toSorted(thisFirst).map((device) => (
            <Device key={device.id} device={device} onForget={() => setAsking(device)} />
          ))}
        </Rows>
      )}
      {asking && <Forget onForget={() => void forget(asking)} onClose={() => setAsking(undefined)} />}
    </section>
  )
}

const thisFirst = (one: DeviceView, other: DeviceView): number =>
  Number(other.isThis === 'yes') - Number(one.isThis === 'yes')

type DeviceProps = { readonly device: DeviceView; readonly onForget: () => void }

function Device({ device, onForget }: DeviceProps) {
  const { t } = useTranslation()
  const locale = localeOf[useLanguage()]
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const day = (date: string) => format.format(new Date(date))
  const { isThis, signedIn, since, lastUsed } = device
  const standing = signedIn === 'yes' ? t('settings.devices.signedIn') : t('settings.devices.signedOut')
  return (
    <Row
      main={isThis === 'yes' ? t('settings.devices.thisOne') : standing}
      under={t('settings.devices.days', { since: day(since), last: day(lastUsed) })}
      action={
        isThis === 'no' && (
          <Button
            small
            manner="grave"
            label={`${t('settings.devices.forget')}: ${t('settings.devices.days', { since: day(since), last: day(lastUsed) })}`}
            onPress={onForget}
          >
            {t('settings.devices.forget')}
          </Button>
        )
      }
    />
  )
}

type ForgetProps = { readonly onForget: () => void; readonly onClose: () => void }

function Forget({ onForget, onClose }: ForgetProps) {
  const { t } = useTranslation()
  return (
    <Dialog
      question={t('settings.devices.ask')}
      onClose={onClose}
      actions={
        <>
          <Button manner="grave" onPress={onForget}>
            {t('settings.devices.forget')}
          </Button>
          <Button onPress={onClose}>{t('look.back')}</Button>
        </>
      }
    >
      <p>{t('settings.devices.askText')}</p>
    </Dialog>
  )
}
