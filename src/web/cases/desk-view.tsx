import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dictionary } from '#law/facts/dictionary.ts'
import { Button } from '../look/button.tsx'
import { Notice } from '../look/notice.tsx'
import { AnswerForm, type Written } from './answer-form.tsx'
import type { Asked, CasePart } from './case-view.tsx'
import { undoOf } from './undo.ts'
import { NotWritten, useWrite } from './use-write.tsx'

type DeskProps = CasePart & { readonly asked: Asked; readonly onClose: () => void }

/** The form that was asked for, under the first screen; afterwards what was kept, with *Undo*. */
export function DeskView({ open, network, asked, onClose }: DeskProps) {
  const { t } = useTranslation()
  const [written, setWritten] = useState<Written>()
  const [before] = useState(open.record.folded)
  if (written) return <KeptNotice open={open} written={written} before={before} onClose={onClose} />
  return (
    <section aria-label={asked.title} className="desk">
      <h2>{asked.title}</h2>
      {asked.paths.length === 0 ? (
        <>
          <p>{t('cases.desk.noField')}</p>
          <Button onPress={onClose}>{t('look.close')}</Button>
        </>
      ) : (
        <AnswerForm {...asked} open={open} network={network} onClose={onClose} onKept={setWritten} />
      )}
    </section>
  )
}

type KeptProps = Pick<DeskProps, 'open' | 'onClose'> & {
  readonly written: Written
  readonly before: DeskProps['open']['record']['folded']
}

/** What was just recorded, and the way back. */
export function KeptNotice({ open, written, before, onClose }: KeptProps) {
  const { t } = useTranslation()
  const back = undoOf(written.entries, written.drafts, before, dictionary)
  const { refused, write } = useWrite(open)
  const undo = async () => {
    if ((await write(back)).kind === 'kept') onClose()
  }
  return (
    <Notice manner="told" what={t('cases.desk.kept')}>
      <NotWritten refused={refused} />
      <div className="row-of-things">
        {back.length > 0 && (
          <Button small onPress={() => void undo()}>
            {t('cases.desk.undo')}
          </Button>
        )}
        <Button small manner="quiet" onPress={onClose}>
          {t('look.close')}
        </Button>
      </div>
    </Notice>
  )
}
