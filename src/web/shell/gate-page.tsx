import { useTranslation } from 'react-i18next'
import { LanguageSwitch } from '../look/language-switch.tsx'
import { Notice } from '../look/notice.tsx'
import { Page } from '../look/page.tsx'
import type { Lack } from './capability.ts'

/** Says what is missing and takes no input. */
export function GatePage({ lacking }: { readonly lacking: readonly Lack[] }) {
  const { t } = useTranslation()
  const insecure = lacking.includes('secure-context')
  return (
    <Page question={t('shell.gate.question')}>
      <Notice
        what={t(insecure ? 'shell.gate.insecure' : 'shell.gate.old')}
        kept={t('shell.gate.noInput')}
        next={t(insecure ? 'shell.gate.insecureNext' : 'shell.gate.oldNext')}
      >
        <p className="small soft">
          {t('shell.gate.missing', {
            what: lacking.map((lack) => t(`shell.gate.lacks.${lack}`)).join(' · '),
          })}
        </p>
      </Notice>
      <LanguageSwitch />
    </Page>
  )
}
