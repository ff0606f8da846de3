import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Words } from '#engine/dictionary.ts'
import { taskStep } from '#law/code-lists/task-step.ts'
import { lawHere } from '../cases/law-here.ts'
import { useSay } from '../words/speak.ts'

type Verbs = ReadonlyMap<string, Words>

let known: Promise<Verbs> | undefined

/** The neutral word of each kind of action and of each kind of task, as the law book has them. */
async function load(): Promise<Verbs> {
  const { safeguards } = await lawHere()
  const actions = [...safeguards.values()].flatMap(({ action, actionWhen = [] }) => [
    action,
    ...actionWhen.map((variant) => variant.action),
  ])
  const steps = Object.entries(taskStep.codes).map(([code, { label }]) => [`task-${code}`, label] as const)
  return new Map([...actions.map(({ kind, verb }) => [kind, verb] as const), ...steps])
}

/** What a row says is to do, in a word that tells nobody which right or whose. */
export function useVerbs(): (verb: string | null) => string {
  const { t } = useTranslation()
  const say = useSay()
  const [verbs, setVerbs] = useState<Verbs>()
  useEffect(() => {
    let here: 'yes' | 'no' = 'yes'
    known ??= load()
    void known.then((loaded) => {
      if (here === 'yes') setVerbs(loaded)
    })
    return () => {
      here = 'no'
    }
  }, [])
  return (verb) => {
    if (verb === 'answer-referral') return t('today.verb.answer')
    // Another word, even for a moment, would be a wrong one.
    if (verbs === undefined) return '…'
    const words = verb === null ? undefined : verbs.get(verb)
    return words ? say(words) : t('today.verb.look')
  }
}
