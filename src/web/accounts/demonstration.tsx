import { useTranslation } from 'react-i18next'
import type { Start } from '#http/api/accounts.ts'
import { Button } from '../look/button.tsx'
import { Row, Rows } from '../look/rows.tsx'

type Person = NonNullable<Start['demonstration']>[number]
type DemonstrationProps = {
  readonly people: readonly Person[]
  readonly onUse: (typed: { readonly name: string; readonly passphrase: string }) => void
}

/** Only in the demonstration: its users and their passphrases. */
export function Demonstration({ people, onUse }: DemonstrationProps) {
  const { t } = useTranslation()
  return (
    <section>
      <h2>{t('accounts.signIn.demonstration')}</h2>
      <p className="soft">{t('accounts.signIn.demonstrationUse')}</p>
      <Rows label={t('accounts.signIn.demonstration')}>
        {people.map(({ name, passphrase, organisation, role }) => (
          <Row
            key={name}
            main={<strong>{name}</strong>}
            under={
              <>
                {organisation} · {t(`accounts.role.${role}`)} · <code>{passphrase}</code>
              </>
            }
            action={
              <Button
                small
                onPress={() => onUse({ name, passphrase })}
                label={`${t('accounts.signIn.use')}: ${name}`}
              >
                {t('accounts.signIn.use')}
              </Button>
            }
          />
        ))}
      </Rows>
    </section>
  )
}
