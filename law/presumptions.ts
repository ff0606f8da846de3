import { aged, all, any, before, decided, fact, is, not, presumed, some } from '#engine/condition.ts'
import { presumption } from '#engine/safeguard.ts'
import { adulthood, ageBeyondDoubt } from './parameters/ages.ts'
import { identificationGuide, rightsToolkit } from './sources/guidance.ts'

const age = { years: 'person.ageYears', statedAt: 'person.ageAt' } as const

/** Who may be a child is owed what a child is owed, until a decision on the age. An unknown age alone is no doubt. */
export const child = presumption({
  id: 'child',
  title: {
    en: 'Treated as a child while there is doubt',
    fr: 'Personne traitée comme un enfant tant qu’il y a un doute',
    pt: 'Pessoa tratada como criança enquanto houver dúvida',
  },
  sources: [
    {
      instrument: rightsToolkit,
      at: '1.3',
      role: 'states-the-duty',
      force: 'should',
      seed: { line: 282, words: 'a person who may be a child is treated as a child' },
    },
  ],
  begins: any(fact('person.possibleChild'), not(aged(age, adulthood)), before('now', 'person.minorUntil')),
  ends: all(
    any(decided('person.possibleChild', 'no'), aged({ ...age, decided: 'decided' }, adulthood)),
    not(decided('person.possibleChild', 'yes')),
  ),
  neverBegan: aged(age, ageBeyondDoubt),
})

/** Signs of control or exploitation: each is reason enough to presume. */
const telling = is(
  'screening.signs',
  'watched-or-controlled',
  'others-speak-for-person',
  'coached-answers',
  'documents-held-by-others',
  'no-pay',
  'debt',
  'movement-restricted',
  'does-not-know-address',
  'lives-at-workplace',
  'no-contact-with-family',
  'deprived-of-necessities',
  'punished',
  'excessive-hours',
)

/**
 * Who may be a victim is owed what a victim is owed, for first help and protection, until a decision. A person who
 * says that she or he is no victim ends nothing; a qualified screening without signs shows that nothing began.
 */
export const victim = presumption({
  id: 'victim',
  title: {
    en: 'Treated as a victim while there is doubt',
    fr: 'Personne traitée comme une victime tant qu’il y a un doute',
    pt: 'Pessoa tratada como vítima enquanto houver dúvida',
  },
  sources: [
    {
      instrument: identificationGuide,
      role: 'states-the-duty',
      force: 'should',
      seed: { line: 106, words: 'Bali Process Policy Guide on Identifying Victims of Trafficking' },
    },
  ],
  begins: any(
    fact('person.possibleVictim'),
    is('person.victimStatus', 'possible', 'presumed-official', 'confirmed', 'confirmed-by-court'),
    some(
      'screening',
      any(
        fact('screening.indicators'),
        is('screening.outcome', 'reasonable-grounds', 'benefit-of-doubt'),
        telling,
      ),
    ),
  ),
  ends: all(
    any(decided('person.possibleVictim', 'no'), decided('person.victimStatus', 'not-a-victim')),
    not(
      any(
        decided('person.possibleVictim', 'yes'),
        decided('person.victimStatus', 'presumed-official', 'confirmed', 'confirmed-by-court'),
      ),
    ),
  ),
  neverBegan: some(
    'screening',
    all(fact('screening.qualified'), is('screening.outcome', 'other-protection-need', 'no-current-sign')),
  ),
})

export const treatedAsChild = presumed(child)
export const treatedAsVictim = presumed(victim)
