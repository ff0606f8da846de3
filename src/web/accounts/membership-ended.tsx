import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../look/button.tsx'
import { Dialog } from '../look/dialog.tsx'
import { Notice } from '../look/notice.tsx'
import type { MembershipEnded as Ended } from '../session/unlock.ts'
import { forgetHere } from './forget-here.ts'

/** A server that lies could say so, too: what was not sent stays until she has asked somebody, and says that it may go. */
export function MembershipEnded({ outcome: { name, unsent } }: { readonly outcome: Ended }) {
  const { t } = useTranslation()
  const [step, setStep] = useState<'told' | 'asking' | 'gone'>('told')
  if (step === 'gone') return <Notice manner="told" what={t('accounts.ended.gone')} />
  return (
    <Notice
      what={t('accounts.ended.what')}
      kept={unsent === 0 ? t('accounts.ended.nothing') : t('accounts.ended.unsent', { count: unsent })}
      next={t(unsent === 0 ? 'accounts.ended.next' : 'accounts.ended.nextUnsent')}
    >
      <Button manner="quiet" onPress={() => setStep('asking')}>
        {t('accounts.ended.forget')}
      </Button>
      {step === 'asking' && (
        <Dialog
          question={t('accounts.ended.sure')}
          onClose={() => setStep('told')}
          actions={
            <>
              <Button manner="grave" onPress={() => void forgetHere(name).then(() => setStep('gone'))}>
                {t('accounts.ended.forget')}
              </Button>
              <Button onPress={() => setStep('told')}>{t('accounts.ended.leave')}</Button>
            </>
          }
        >
          <p>{t('accounts.ended.lost')}</p>
        </Dialog>
      )}
    </Notice>
  )
}
