import { createHash, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { threadId } from 'node:worker_threads'
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib'
import { packTar, unpackTar } from 'modern-tar/fs'

/*
 * A data folder as one compressed file. Packed file by file: PGlite's own `dumpDataDir` holds the whole of it
 * in memory twice.
 */

const level = { params: { [constants.ZSTD_c_compressionLevel]: 1 } }

const hashing = (hash: Hash): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })

/** Packs a folder that nobody writes to meanwhile; the file is on the disk on return. Yields its SHA-256. */
export const packFolder = async (folder: string, file: string): Promise<string> => {
  const hash = createHash('sha256')
  const temporary = `${file}.${process.pid}-${threadId}.part`
  await pipeline(
    packTar(folder, { filter: (path) => !path.endsWith('postmaster.pid') }),
    createZstdCompress(level),
    hashing(hash),
    createWriteStream(temporary, { mode: 0o600 }),
  )
  await synchronise(temporary)
  await rename(temporary, file)
  await synchronise(dirname(file))
  return hash.digest('hex')
}

/** Unpacks into a new folder. Yields the SHA-256 of the file, to be compared before the folder is used. */
export const unpackFolder = async (file: string, folder: string): Promise<string> => {
  const hash = createHash('sha256')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await pipeline(
    createReadStream(file),
    hashing(hash),
    createZstdDecompress(),
    unpackTar(folder, { dmode: 0o700, fmode: 0o600 }),
  )
  return hash.digest('hex')
}

/** Brings a file, or the names in a folder, to the disk. */
export const synchronise = async (path: string): Promise<void> => {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
