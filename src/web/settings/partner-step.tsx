import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type OrganisationKind, organisationKinds } from '#http/api/accounts.ts'
import { Button } from '../look/button.tsx'
import { SelectField, TextField } from '../look/fields.tsx'
import { Page } from '../look/page.tsx'
import { BackToSettings } from './back-to-settings.tsx'

type PartnerStepProps = {
  readonly onDone: (partner: { readonly name: string; readonly kind: OrganisationKind }) => void
  readonly trouble: ReactNode
}

/** Another organisation makes keys of its own; here it only gets a name. */
export function PartnerStep({ onDone, trouble }: PartnerStepProps) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<OrganisationKind>()
  const [tried, setTried] = useState(false)
  return (
    <Page
      title={t('settings.invite.title')}
      kicker={<BackToSettings />}
      question={t('settings.invite.partnerQuestion')}
      onSubmit={() => {
        setTried(true)
        if (name.trim() !== '' && kind) onDone({ name: name.trim(), kind })
      }}
      actions={
        <Button manner="primary" type="submit">
          {t('settings.invite.make')}
        </Button>
      }
    >
      <TextField
        label={t('settings.invite.partnerName')}
        value={name}
        onChange={setName}
        longest={120}
        error={tried && name.trim() === '' ? t('accounts.setUp.organisationMissing') : undefined}
      />
      <SelectField<OrganisationKind>
        label={t('accounts.setUp.kind')}
        choices={organisationKinds.map((code) => ({ code, label: t(`accounts.kinds.${code}`) }))}
        chosen={kind}
        onChoose={setKind}
        unchosen={t('accounts.setUp.choose')}
        error={tried && !kind ? t('accounts.setUp.kindMissing') : undefined}
      />
      {trouble}
    </Page>
  )
}
