import type { Words } from '#engine/dictionary.ts'

/** What is wrong with the two heading rows; where code and label disagree, the code counts. */
const defectWords = {
  'code-misspelt': {
    en: 'A column code is misspelt. The column is read as the code that is meant.',
    fr: 'Un code de colonne est mal écrit. La colonne est lue selon le code voulu.',
    pt: 'Um código de coluna está mal escrito. A coluna é lida como o código pretendido.',
  },
  'code-missing': {
    en: 'A column has a label but no code. It is read by its label.',
    fr: 'Une colonne a un libellé mais pas de code. Elle est lue par son libellé.',
    pt: 'Uma coluna tem título mas não tem código. É lida pelo título.',
  },
  'labels-shifted': {
    en: 'The labels of these columns stand over the wrong codes. The codes count: check that the values were not written under the labels.',
    fr: 'Les libellés de ces colonnes sont au-dessus de mauvais codes. Les codes comptent : vérifiez que les valeurs n’ont pas été écrites sous les libellés.',
    pt: 'Os títulos destas colunas estão sobre os códigos errados. Contam os códigos: verifique que os valores não foram escritos sob os títulos.',
  },
  'label-differs': {
    en: 'A column has a code and the label of another field. The code counts.',
    fr: 'Une colonne a un code et le libellé d’un autre champ. Le code compte.',
    pt: 'Uma coluna tem um código e o título de outro campo. Conta o código.',
  },
  'code-unknown': {
    en: 'A column has a code that the standard does not have. What stands in it is kept in a sealed note.',
    fr: 'Une colonne a un code absent de la norme. Son contenu est gardé dans une note scellée.',
    pt: 'Uma coluna tem um código que a norma não tem. O conteúdo fica numa nota selada.',
  },
  'label-unknown': {
    en: 'A column has a label that the standard does not have, or that several fields share. What stands in it is kept in a sealed note.',
    fr: 'Une colonne a un libellé absent de la norme, ou commun à plusieurs champs. Son contenu est gardé dans une note scellée.',
    pt: 'Uma coluna tem um título que a norma não tem, ou que vários campos partilham. O conteúdo fica numa nota selada.',
  },
} as const satisfies Record<string, Words>

export type DefectCode = keyof typeof defectWords

export type TemplateDefect = {
  readonly defect: DefectCode
  /** Letters as the spreadsheet shows them. */
  readonly columns: readonly string[]
  /** What stands in the heading. */
  readonly written: readonly string[]
  /** The HTCDS codes under which the columns are read; empty where there is none. */
  readonly readAs: readonly string[]
  readonly words: Words
}

export const templateDefect = (
  defect: DefectCode,
  about: {
    readonly columns: readonly string[]
    readonly written: readonly string[]
    readonly readAs: readonly string[]
  },
): TemplateDefect => ({ defect, ...about, words: defectWords[defect] })
