import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { deviceTime } from '../clock.ts'
import { Button } from '../look/button.tsx'
import { Dialog } from '../look/dialog.tsx'
import { hearOtherTabs, tellOtherTabs } from '../session/channel.ts'
import { lockMinutes } from './device-settings.ts'
import { idleAt, intakeLocksAfter, intakeWarnsAfter } from './idle.ts'
import { lockEverywhere } from './lock.ts'

const lookEveryMs = 5_000
const touches = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const

let openIntakes = 0

/** While a first contact or an interview is open in this tab, people listen more than they type. */
export function useIntakeOpen(): void {
  useEffect(() => {
    openIntakes += 1
    return () => {
      openIntakes -= 1
    }
  }, [])
}

/** Locks when nobody has touched any tab for a while; before an open intake locks, it asks. */
export function IdleWatch() {
  const [warned, setWarned] = useState(false)
  useEffect(() => {
    let touchedAt = deviceTime()
    let toldAt = 0
    const touched = () => {
      touchedAt = deviceTime()
      setWarned(false)
      if (touchedAt - toldAt < lookEveryMs) return
      toldAt = touchedAt
      tellOtherTabs('touched')
    }
    const look = () => {
      const idle = idleAt(touchedAt, deviceTime(), openIntakes > 0, lockMinutes())
      setWarned(idle === 'warn')
      if (idle === 'lock') lockEverywhere()
    }
    const stopHearing = hearOtherTabs((message) => {
      if (message === 'touched') touchedAt = deviceTime()
    })
    const watch = setInterval(look, lookEveryMs)
    document.addEventListener('visibilitychange', look)
    for (const touch of touches) addEventListener(touch, touched, { capture: true, passive: true })
    return () => {
      clearInterval(watch)
      stopHearing()
      document.removeEventListener('visibilitychange', look)
      for (const touch of touches) removeEventListener(touch, touched, { capture: true })
    }
  }, [])
  return warned ? <StillThere onStay={() => setWarned(false)} /> : null
}

/** Any touch or key stays; the button only says so. */
function StillThere({ onStay }: { readonly onStay: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog
      question={t('shell.idle.question')}
      onClose={onStay}
      actions={
        <>
          <Button manner="primary" onPress={onStay}>
            {t('shell.idle.stay')}
          </Button>
          <Button onPress={lockEverywhere}>{t('shell.idle.lockNow')}</Button>
        </>
      }
    >
      <p>{t('shell.idle.what', { count: intakeLocksAfter - intakeWarnsAfter })}</p>
    </Dialog>
  )
}
