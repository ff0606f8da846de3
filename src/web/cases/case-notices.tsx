import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../look/button.tsx'
import { Dialog } from '../look/dialog.tsx'
import { Notice } from '../look/notice.tsx'
import type { Refusal } from './case-outbox.ts'
import type { CasePart } from './case-view.tsx'

/** What went wrong with this case, and what can be done about it. */
export function CaseNotices({ open }: Pick<CasePart, 'open'>) {
  const { t } = useTranslation()
  const { refusal, record, tryAgain, throwAway } = open
  return (
    <>
      {refusal && <RefusedHere refusal={refusal} tryAgain={tryAgain} throwAway={throwAway} />}
      {record.broken > 0 && (
        <Notice what={t('cases.broken.what', { count: record.broken })} next={t('cases.broken.next')} />
      )}
      {record.folded.closed > 0 && (
        <p className="soft small">{t('cases.closed', { count: record.folded.closed })}</p>
      )}
    </>
  )
}

type RefusedProps = Pick<CasePart['open'], 'tryAgain' | 'throwAway'> & { readonly refusal: Refusal }

/** Throwing away is asked twice: nobody else has what is lost by it. */
function RefusedHere({ refusal, tryAgain, throwAway }: RefusedProps) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState<'throw-away'>()
  return (
    <Notice what={refusal.message} kept={t('cases.refusal.kept')} code={refusal.code}>
      <div className="row-of-things">
        <Button small onPress={tryAgain}>
          {t('cases.refusal.again')}
        </Button>
        <Button small manner="quiet" onPress={() => setAsking('throw-away')}>
          {t('cases.refusal.throwAway')}
        </Button>
      </div>
      {asking && (
        <Dialog
          question={t('cases.refusal.sure')}
          onClose={() => setAsking(undefined)}
          actions={
            <>
              <Button manner="grave" onPress={throwAway}>
                {t('cases.refusal.throwAway')}
              </Button>
              <Button onPress={() => setAsking(undefined)}>{t('cases.refusal.leave')}</Button>
            </>
          }
        >
          <p>{t('cases.refusal.lost')}</p>
        </Dialog>
      )}
    </Notice>
  )
}
