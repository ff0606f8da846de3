import { codeList } from '#engine/dictionary.ts'

export const relation = codeList({
  id: 'relation',
  title: { en: 'Relation to the person', fr: 'Lien avec la personne', pt: 'Relação com a pessoa' },
  source: 'CTDC, relation of the recruiter, in finer steps',
  codes: {
    family: { label: { en: 'Family', fr: 'Famille', pt: 'Família' } },
    'intimate-partner': {
      label: {
        en: 'Partner or former partner',
        fr: 'Partenaire, maintenant ou avant',
        pt: 'Companheiro ou companheira, agora ou antes',
      },
    },
    friend: { label: { en: 'Friend', fr: 'Ami ou amie', pt: 'Amigo ou amiga' } },
    acquaintance: { label: { en: 'Acquaintance', fr: 'Connaissance', pt: 'Pessoa conhecida' } },
    'employer-or-broker': {
      label: { en: 'Employer or broker', fr: 'Employeur ou intermédiaire', pt: 'Patrão ou intermediário' },
    },
    stranger: { label: { en: 'Stranger', fr: 'Personne inconnue', pt: 'Pessoa desconhecida' } },
    other: { label: { en: 'Another relation', fr: 'Autre lien', pt: 'Outra relação' } },
  },
})
