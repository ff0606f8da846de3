import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Me } from '#http/api/accounts.ts'
import type { Pin } from '#seal/organisation.ts'
import { Button } from '../look/button.tsx'
import { Notice } from '../look/notice.tsx'
import { pinAnew } from '../session/device-store.ts'
import { presentedBy } from '../session/unlock.ts'
import { Fingerprint } from './fingerprint.tsx'

/** Stops everything until somebody has compared the keys; never silent, never the primary button. */
export function RootChanged({ me, known }: { readonly me: Me; readonly known: Pin }) {
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
      <Fingerprint label={t('settings.sheet.was')} of={{ rootKey: known.rootKey }} />
      <Fingerprint label={t('settings.sheet.isNow')} of={{ rootKey }} />
      <Button manner="grave" onPress={() => void pinAnew(id, presentedBy(me)).then(() => setTrusted(true))}>
        {t('settings.sheet.trust')}
      </Button>
    </Notice>
  )
}

/** Only a backup that was restored explains it, and then whoever left since must be made to leave again. */
export function VaultOlder({ me }: { readonly me: Me }) {
  const { t } = useTranslation()
  const [trusted, setTrusted] = useState(false)
  if (trusted) return <Notice manner="told" what={t('settings.sheet.older.trusted')} />
  return (
    <Notice
      what={t('settings.sheet.older.what')}
      kept={t('settings.sheet.older.kept')}
      next={t('settings.sheet.older.next')}
    >
      <Button
        manner="grave"
        onPress={() => void pinAnew(me.organisation.id, presentedBy(me)).then(() => setTrusted(true))}
      >
        {t('settings.sheet.older.trust')}
      </Button>
    </Notice>
  )
}
