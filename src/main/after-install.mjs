// Runs at the end of `npm ci`, so that the first start is quick. Plain JavaScript: the system's Node runs it.
// A failure here must not undo the installation: the next `npm start` meets it again, and says so.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findPinnedNode } from '../cli/pinned-node.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const node = findPinnedNode(root)
if (node.kind === 'found') {
  const prepare = join(root, 'src', 'main', 'prepare.ts')
  const { status } = spawnSync(node.path, [prepare], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.stderr.write('Not everything could be prepared; npm start will try again.\n')
}
