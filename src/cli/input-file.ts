import { readFile } from 'node:fs/promises'
import type { Words } from '#engine/dictionary.ts'
import { type Outcome, refused } from './outcome.ts'

const notFound: Words = {
  en: 'There is no such file. Check the path.',
  fr: 'Ce fichier n’existe pas. Vérifiez le chemin.',
  pt: 'Esse ficheiro não existe. Verifique o caminho.',
}

const notReadable: Words = {
  en: 'This file cannot be read. Is it a folder, or may you not open it?',
  fr: 'Ce fichier ne peut pas être lu. Est-ce un dossier, ou n’avez-vous pas le droit de l’ouvrir ?',
  pt: 'Este ficheiro não pode ser lido. É uma pasta, ou não tem permissão para o abrir?',
}

/** Does something with a file that a command was given, or says why it cannot be read. */
export async function withInputFile(
  path: string,
  work: (bytes: Uint8Array) => Promise<Outcome>,
): Promise<Outcome> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return isAbsent
      ? refused({ code: 'file-not-found', words: notFound, about: path })
      : refused({ code: 'file-not-readable', words: notReadable, about: path })
  }
  return work(bytes)
}
