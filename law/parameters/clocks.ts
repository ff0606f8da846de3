import { parameter } from '#engine/safeguard.ts'

/**
 * How long each step may take. The texts say "without delay", "promptly", "the shortest period" and give almost no
 * number: these are project defaults, shown as such; a country may shorten them.
 */

/** Danger to life or safety, and whatever cannot be undone: at once, twelve hours at the very most. */
export const atOnce = parameter({
  id: 'at-once',
  title: { en: 'At once', fr: 'Tout de suite', pt: 'Já' },
  unit: 'hours',
  values: [{ from: '2000-01-01', value: 12, basis: 'project-default', note: 'The most; shown as now.' }],
})

export const withoutDelay = parameter({
  id: 'without-delay',
  title: { en: 'Without delay', fr: 'Sans tarder', pt: 'Sem demora' },
  unit: 'hours',
  values: [{ from: '2000-01-01', value: 24, basis: 'project-default' }],
})

export const promptly = parameter({
  id: 'promptly',
  title: { en: 'Promptly', fr: 'Dans les plus brefs délais', pt: 'Prontamente' },
  unit: 'hours',
  values: [{ from: '2000-01-01', value: 48, basis: 'project-default' }],
})

export const shortly = parameter({
  id: 'shortly',
  title: { en: 'Within a few days', fr: 'Sous quelques jours', pt: 'Em poucos dias' },
  unit: 'hours',
  values: [{ from: '2000-01-01', value: 72, basis: 'project-default' }],
})

export const detentionReview = parameter({
  id: 'detention-review',
  title: { en: 'Review of custody', fr: 'Réexamen de la détention', pt: 'Reexame da detenção' },
  unit: 'days',
  values: [{ from: '2000-01-01', value: 7, basis: 'project-default' }],
})

export const documents = parameter({
  id: 'documents',
  title: { en: 'Documents and plans', fr: 'Documents et plans', pt: 'Documentos e planos' },
  unit: 'days',
  values: [{ from: '2000-01-01', value: 14, basis: 'project-default' }],
})

/** No time after the moment itself: for what must be done before a removal or a hearing begins. */
export const beforeItBegins = parameter({
  id: 'before-it-begins',
  title: { en: 'Before it begins', fr: 'Avant le début', pt: 'Antes de começar' },
  unit: 'hours',
  values: [{ from: '2000-01-01', value: 0, basis: 'project-default' }],
})

export const escalationStep = parameter({
  id: 'escalation-step',
  title: { en: 'Time for each step up', fr: 'Délai de chaque niveau', pt: 'Prazo de cada nível' },
  unit: 'hours',
  values: [{ from: '2000-01-01', value: 24, basis: 'project-default' }],
})
