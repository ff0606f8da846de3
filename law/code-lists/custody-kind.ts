import { codeList } from '#engine/dictionary.ts'

export const custodyKind = codeList({
  id: 'custody-kind',
  title: { en: 'Kind of custody', fr: 'Type de privation de liberté', pt: 'Tipo de detenção' },
  source: 'Amparo',
  codes: {
    immigration: {
      label: {
        en: 'Immigration detention',
        fr: 'Rétention administrative',
        pt: 'Centro de detenção de migrantes',
      },
    },
    police: { label: { en: 'Police cell', fr: 'Garde à vue', pt: 'Cela da polícia' } },
    prison: { label: { en: 'Prison', fr: 'Prison', pt: 'Prisão' } },
    criminal: {
      label: {
        en: 'Held in a criminal case',
        fr: 'Détention dans une affaire pénale',
        pt: 'Detenção num processo penal',
      },
    },
    'closed-shelter': {
      label: {
        en: 'Shelter that the person may not leave',
        fr: 'Foyer dont la personne ne peut sortir',
        pt: 'Abrigo de onde a pessoa não pode sair',
      },
    },
    'vagrant-house': {
      label: {
        en: 'House for homeless people, closed',
        fr: 'Maison fermée pour personnes sans abri',
        pt: 'Casa fechada para pessoas sem abrigo',
      },
    },
    'transit-zone': {
      label: {
        en: 'Airport, port or border zone',
        fr: 'Zone d’aéroport, de port ou de frontière',
        pt: 'Zona de aeroporto, porto ou fronteira',
      },
    },
    'private-or-embassy-confinement': {
      label: {
        en: 'Kept in a home or an embassy',
        fr: 'Enfermement chez un particulier ou dans une ambassade',
        pt: 'Retenção em casa particular ou embaixada',
      },
    },
  },
})
