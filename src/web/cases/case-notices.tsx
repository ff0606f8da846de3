import { useTranslation } from 'react-i18next'
import { Button } from '../look/button.tsx'
import { Notice } from '../look/notice.tsx'
import type { CasePart } from './case-view.tsx'

/** What went wrong with this case, and what can be done about it. */
export function CaseNotices({ open }: Pick<CasePart, 'open'>) {
  const { t } = useTranslation()
  const { refusal, record, tryAgain, throwAway } = open
  return (
    <>
      {refusal && (
        <Notice what={refusal.message} kept={t('cases.refusal.kept')} code={refusal.code}>
          <div className="row-of-things">
            <Button small onPress={tryAgain}>
              {t('cases.refusal.again')}
            </Button>
            <Button small manner="grave" onPress={throwAway}>
              {t('cases.refusal.throwAway')}
            </Button>
          </div>
        </Notice>
      )}
      {record.broken > 0 && (
        <Notice what={t('cases.broken.what', { count: record.broken })} next={t('cases.broken.next')} />
      )}
      {record.folded.closed > 0 && (
        <p className="soft small">{t('cases.closed', { count: record.folded.closed })}</p>
      )}
    </>
  )
}
