import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Me } from '#http/api/accounts.ts'
import type { Bytes } from '#record/entry.ts'
import { Button } from '../look/button.tsx'
import { Notice } from '../look/notice.tsx'
import { pinRoot } from '../session/device-store.ts'
import { Fingerprint } from './fingerprint.tsx'

/** Stops everything until somebody has compared the keys; never silent, never the primary button. */
export function RootChanged({ me, known }: { readonly me: Me; readonly known: Bytes }) {
  const { t } = useTranslation()
  const [trusted, setTrusted] = useState(false)
  const { id, rootKey } = me.organisation
  if (trusted) return <Notice manner="told" what={t('settings.sheet.trusted')} />
  return (
    <Notice
      what={t('settings.sheet.changedQuestion')}
      kept={t('settings.sheet.changed')}
      next={t('settings.sheet.changedNext')}
    >
      <Fingerprint label={t('settings.sheet.was')} of={{ rootKey: known }} />
      <Fingerprint label={t('settings.sheet.isNow')} of={{ rootKey }} />
      <Button manner="grave" onPress={() => void pinRoot(id, rootKey).then(() => setTrusted(true))}>
        {t('settings.sheet.trust')}
      </Button>
    </Notice>
  )
}
