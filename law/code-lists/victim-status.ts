import { codeList } from '#engine/dictionary.ts'

/** A presumption made by a worker is `possibleVictim`, never a status: a status is somebody's decision. */
export const victimStatus = codeList({
  id: 'victim-status',
  title: { en: 'Status as a victim', fr: 'Statut de victime', pt: 'Estatuto de vítima' },
  source: 'HTCDS 2.0 (IOM), trafficking status; presumed-official and confirmed-by-court are added',
  codes: {
    possible: { label: { en: 'Possible victim', fr: 'Victime possible', pt: 'Possível vítima' } },
    'presumed-official': {
      label: {
        en: 'Presumed by an authority',
        fr: 'Présumée par une autorité',
        pt: 'Presumida por uma autoridade',
      },
    },
    confirmed: {
      label: {
        en: 'Confirmed by an authority',
        fr: 'Confirmée par une autorité',
        pt: 'Confirmada por uma autoridade',
      },
    },
    'confirmed-by-court': {
      label: {
        en: 'Confirmed by a court',
        fr: 'Confirmée par un tribunal',
        pt: 'Confirmada por um tribunal',
      },
    },
    'not-a-victim': {
      label: { en: 'Decided: not a victim', fr: 'Décision : pas victime', pt: 'Decisão: não é vítima' },
    },
  },
})
