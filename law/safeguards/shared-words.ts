import type { Words } from '#engine/dictionary.ts'

/** How to contest a finding, for the rights where the team answers for it. */
export const contestWithTeam: Words = {
  en: 'If you think this is wrong, say so. It is written down with your reasons, and a second person looks at it. You can also ask the oversight body.',
  fr: 'Si vous pensez que c’est une erreur, dites-le. C’est noté avec vos raisons, et une deuxième personne le réexamine. Vous pouvez aussi vous adresser à l’organe de contrôle.',
  pt: 'Se acha que isto está errado, diga-o. Fica escrito com as suas razões, e uma segunda pessoa volta a ver. Também pode recorrer ao órgão de fiscalização.',
}

/** For what an authority did or is about to do: contested outside of that authority. */
export const contestWithOversight: Words = {
  en: 'If you think this is wrong, say so to the oversight body or to a lawyer. The authority concerned does not decide on it. It is written down with your reasons.',
  fr: 'Si vous pensez que c’est une erreur, dites-le à l’organe de contrôle ou à un avocat. L’autorité concernée n’en décide pas. C’est noté avec vos raisons.',
  pt: 'Se acha que isto está errado, diga-o ao órgão de fiscalização ou a um advogado. A autoridade em causa não decide sobre isso. Fica escrito com as suas razões.',
}
