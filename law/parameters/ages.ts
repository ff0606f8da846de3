import { parameter } from '#engine/safeguard.ts'

export const adulthood = parameter({
  id: 'adulthood',
  title: { en: 'Age of majority', fr: 'Âge de la majorité', pt: 'Maioridade' },
  unit: 'years',
  values: [
    { from: '2000-01-01', value: 18, basis: 'project-default', note: 'Possibly CRC art 1, not verified.' },
  ],
})

/**
 * A stated age counts as beyond doubt from here. Below it, and without a decision, nobody is taken for an adult on a
 * statement alone: traffickers tell children which age to give.
 */
export const ageBeyondDoubt = parameter({
  id: 'age-beyond-doubt',
  title: {
    en: 'Stated age beyond doubt',
    fr: 'Âge déclaré hors de doute',
    pt: 'Idade declarada acima de qualquer dúvida',
  },
  unit: 'years',
  values: [{ from: '2000-01-01', value: 21, basis: 'project-default' }],
})
