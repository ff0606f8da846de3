import { useTranslation } from 'react-i18next'
import { type Language, languageNames, languages, speak, useLanguage } from '../words/speak.ts'
import { SelectField } from './fields.tsx'

/** Each language by its own name. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <SelectField<Language>
      label={t('look.language')}
      choices={languages.map((code) => ({ code, label: languageNames[code] }))}
      chosen={language}
      onChoose={(code) => void speak(code)}
      unchosen={t('look.choose')}
    />
  )
}
