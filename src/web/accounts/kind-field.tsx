import { useTranslation } from 'react-i18next'
import type { OrganisationKind } from '#http/api/accounts.ts'
import { SelectField } from '../look/fields.tsx'
import { organisationKinds } from './organisation-kinds.ts'

type KindFieldProps = {
  readonly chosen: OrganisationKind | undefined
  readonly onChoose: (kind: OrganisationKind) => void
  readonly missing: boolean
}

/** What an organisation mainly does. */
export function KindField({ chosen, onChoose, missing }: KindFieldProps) {
  const { t } = useTranslation()
  return (
    <SelectField<OrganisationKind>
      label={t('accounts.setUp.kind')}
      choices={organisationKinds.map((code) => ({ code, label: t(`accounts.kinds.${code}`) }))}
      chosen={chosen}
      onChoose={onChoose}
      unchosen={t('accounts.setUp.choose')}
      error={missing ? t('accounts.setUp.kindMissing') : undefined}
    />
  )
}
