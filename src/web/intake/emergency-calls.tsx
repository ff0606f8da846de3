import { useTranslation } from 'react-i18next'
import { emergencyLine } from '#law/code-lists/emergency-line.ts'
import { useSay } from '../words/speak.ts'
import { keptNumbers } from './emergency-numbers.ts'

/** What a telephone dials: the signs between the digits are for people. */
const dialled = (number: string): string => `tel:${number.replaceAll(/[^\d+*#]/g, '')}`

/** The numbers of this office, one tap each; without any, and after them, 112 and what can be promised of it. */
export function EmergencyCalls() {
  const { t } = useTranslation()
  const say = useSay()
  const numbers = keptNumbers()
  const lines = Object.entries(emergencyLine.codes).flatMap(([code, { label }]) => {
    const found = numbers.find(({ line }) => line === code)
    return found ? [{ code, label: say(label), number: found.number }] : []
  })
  return (
    <>
      {lines.length > 0 && (
        <ul className="calls">
          {lines.map(({ code, label, number }) => (
            <li key={code}>
              <a className="button call" href={dialled(number)}>
                <span>{label}</span> <bdi dir="ltr">{number}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className={lines.length > 0 ? 'soft small' : undefined}>
        {lines.length > 0 ? t('intake.emergency.ifNoAnswer') : t('intake.emergency.noneSet')}
      </p>
      {lines.every(({ number }) => number !== '112') && (
        <p>
          <a className="button call" href="tel:112">
            <span>{t('intake.emergency.general')}</span> <bdi dir="ltr">112</bdi>
          </a>
        </p>
      )}
    </>
  )
}
