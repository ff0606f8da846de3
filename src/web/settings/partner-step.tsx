import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrganisationKind } from '#http/api/accounts.ts'
import { KindField } from '../accounts/kind-field.tsx'
import { Back } from '../look/back.tsx'
import { Button } from '../look/button.tsx'
import { TextField } from '../look/fields.tsx'
import { Page } from '../look/page.tsx'

type PartnerStepProps = {
  readonly onDone: (partner: { readonly name: string; readonly kind: OrganisationKind }) => void
  readonly onBack: () => void
  readonly trouble: ReactNode
}

/** Another organisation makes keys of its own; here it only gets a name. */
export function PartnerStep({ onDone, onBack, trouble }: PartnerStepProps) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<OrganisationKind>()
  const [tried, setTried] = useState(false)
  return (
    <Page
      title={t('settings.invite.title')}
      kicker={<Back to={onBack} />}
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
      <KindField chosen={kind} onChoose={setKind} missing={tried && !kind} />
      {trouble}
    </Page>
  )
}
