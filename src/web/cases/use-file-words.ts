import { useTranslation } from 'react-i18next'
import { dictionary } from '#law/facts/dictionary.ts'
import { keptAlthoughMistake, recordState, saidState } from '#record/record-state.ts'
import type { OpenCase } from './use-case.ts'

/** How the file of a case that was closed or called a mistake stands now, and what keeps it on the open list. */
export function useFileWords({ record: { folded } }: Pick<OpenCase, 'record'>): string {
  const { t } = useTranslation()
  if (saidState(folded) === 'closed')
    return t(
      recordState(folded, dictionary) === 'closed' ? 'cases.close.closed.what' : 'cases.close.closed.since',
    )
  const kept = keptAlthoughMistake(folded, dictionary)
  return kept ? t(`cases.close.mistaken.${kept}`) : t('cases.close.closed.withdrawn')
}
