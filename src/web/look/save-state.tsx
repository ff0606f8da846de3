import { useTranslation } from 'react-i18next'

export const saveStates = ['nothing', 'keeping', 'kept', 'sending', 'sent', 'refused'] as const
export type SaveStateCode = (typeof saveStates)[number]

/** *Kept on this phone · Sent*, in the slim bar; changes are heard politely. */
export function SaveState({ state }: { readonly state: SaveStateCode }) {
  const { t } = useTranslation()
  return <output className="saved">{t(`look.saved.${state}`)}</output>
}
