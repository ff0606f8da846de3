import { symlinkSync, unlinkSync } from 'node:fs'
import { relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FolderLocked, lockFolder } from '#storage/embedded/folder-lock.ts'
import { startChild } from './child.ts'
import { lookInto, newFolder, openOffice, removeFolder } from './office.ts'

let folder = ''
beforeEach(async () => {
  folder = await newFolder()
})
afterEach(() => removeFolder(folder))

describe('a folder that one process has open', () => {
  test('is refused to every other, by any path, even while the first is blocked, until that is killed', async () => {
    const holder = startChild('holder.ts', folder)
    await holder.says((line) => line === 'open')
    await expect(openOffice(folder)).rejects.toThrow(/already open in another process/)
    await expect(openOffice(relative(process.cwd(), folder))).rejects.toBeInstanceOf(FolderLocked)
    const link = `${folder}-link`
    symlinkSync(folder, link)
    await expect(openOffice(link)).rejects.toBeInstanceOf(FolderLocked)
    unlinkSync(link)

    const blocked = holder.says((line) => line === 'blocked')
    holder.process.stdin?.write('block\n')
    await blocked
    await expect(openOffice(folder)).rejects.toBeInstanceOf(FolderLocked)

    await holder.kill()
    expect(await lookInto(folder, ({ database }) => Promise.resolve(database.engine))).toBe('pglite')
  })

  test('is refused to the same process as well, and free again after it was closed', async () => {
    const release = await lockFolder(folder)
    await expect(lockFolder(folder)).rejects.toBeInstanceOf(FolderLocked)
    await release()
    await (await lockFolder(folder))()
  })

  test('is free again when opening it failed', async () => {
    await expect(openOffice(folder, { migrations: '/nowhere' })).rejects.toThrow(/ENOENT|no such file/)
    await (await lockFolder(folder))()
  })
})
