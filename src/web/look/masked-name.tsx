import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'

type MaskedNameProps = {
  /** Whether there is a name to show at all. */
  readonly onRecord: 'yes' | 'no'
  /** Writes the reveal down and opens the name; `null` where it cannot be opened. */
  readonly reveal: () => Promise<string | null>
}

type Sight =
  | { readonly kind: 'hidden' }
  | { readonly kind: 'shown'; readonly name: string }
  | { readonly kind: 'failed' }

/** Hidden until somebody asks for it; asking is logged by whoever passes `reveal`. */
export function MaskedName({ onRecord, reveal }: MaskedNameProps) {
  const { t } = useTranslation()
  const logged = useId()
  const [sight, setSight] = useState<Sight>({ kind: 'hidden' })
  if (onRecord === 'no') return <span className="masked soft">{t('look.masked.none')}</span>
  const show = async () => {
    const name = await reveal()
    setSight(name === null ? { kind: 'failed' } : { kind: 'shown', name })
  }
  if (sight.kind === 'shown')
    return (
      <span className="masked">
        <bdi>{sight.name}</bdi>
        <Button manner="quiet" small onPress={() => setSight({ kind: 'hidden' })}>
          {t('look.masked.hide')}
        </Button>
      </span>
    )
  return (
    <span className="masked">
      <span className="only-heard">{t('look.masked.label')}</span>
      <span className="masked-dots" aria-hidden="true">
        ••••• •••••••
      </span>
      <Button manner="quiet" small onPress={() => void show()} describedBy={logged}>
        {t('look.masked.reveal')}
      </Button>
      <span id={logged} className="only-heard">
        {t('look.masked.logged')}
      </span>
      {sight.kind === 'failed' && <span role="alert">{t('look.masked.failed')}</span>}
    </span>
  )
}
