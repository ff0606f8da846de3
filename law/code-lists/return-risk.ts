import { codeList } from '#engine/dictionary.ts'

export const returnRisk = codeList({
  id: 'return-risk',
  title: { en: 'Danger on return', fr: 'Danger au retour', pt: 'Perigo no regresso' },
  source:
    'Convention relating to the Status of Refugees, article 33; Convention against Torture, article 3; ICCPR, articles 6, 7 and 8',
  codes: {
    persecution: { label: { en: 'Persecution', fr: 'Persécution', pt: 'Perseguição' } },
    torture: { label: { en: 'Torture', fr: 'Torture', pt: 'Tortura' } },
    'cruel-treatment': {
      label: {
        en: 'Cruel or degrading treatment',
        fr: 'Traitement cruel ou dégradant',
        pt: 'Tratamento cruel ou degradante',
      },
    },
    life: { label: { en: 'Risk to life', fr: 'Danger de mort', pt: 'Risco de vida' } },
    're-trafficking': {
      label: { en: 'Being trafficked again', fr: 'Retomber dans la traite', pt: 'Cair de novo no tráfico' },
    },
    retaliation: { label: { en: 'Revenge', fr: 'Représailles', pt: 'Represálias' } },
    servitude: { label: { en: 'Servitude', fr: 'Servitude', pt: 'Servidão' } },
  },
})
