import { codeList } from '#engine/dictionary.ts'

/** Sexual violence on the way is not here but in `journey.sexualViolence`, which a health team alone opens. */
export const journeyAbuse = codeList({
  id: 'journey-abuse',
  title: { en: 'Abuse on the way', fr: 'Abus en route', pt: 'Abuso no caminho' },
  source: 'Amparo',
  codes: {
    violence: { label: { en: 'Violence', fr: 'Violence', pt: 'Violência' } },
    'kidnapping-for-ransom': {
      label: { en: 'Held for ransom', fr: 'Enlèvement contre rançon', pt: 'Rapto com resgate' },
    },
    detention: { label: { en: 'Locked up', fr: 'Enfermement', pt: 'Cárcere privado' } },
    robbery: { label: { en: 'Robbery', fr: 'Vol', pt: 'Roubo' } },
    extortion: { label: { en: 'Forced to pay', fr: 'Extorsion', pt: 'Extorsão' } },
    'forced-labour': { label: { en: 'Forced labour', fr: 'Travail forcé', pt: 'Trabalho forçado' } },
    'child-abuse': {
      label: { en: 'Abuse of a child', fr: 'Maltraitance d’un enfant', pt: 'Abuso de uma criança' },
    },
    abandonment: { label: { en: 'Left behind', fr: 'Abandon', pt: 'Abandono' } },
    'witnessed-death': {
      label: { en: 'Saw someone die', fr: 'Avoir vu mourir quelqu’un', pt: 'Ver alguém morrer' },
    },
    other: { label: { en: 'Another abuse', fr: 'Autre abus', pt: 'Outro abuso' } },
  },
})
