import { createHash } from 'node:crypto'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Scripts of other alphabets and the older font format are fetched when they are needed, not kept beforehand. */
const fetchedWhenNeeded =
  /\.woff$|-(cyrillic|cyrillic-ext|devanagari|greek|greek-ext|vietnamese|math|symbols)-/
/** What the bundle does not list: the page itself is written last, the others are copied. */
const besides = ['/index.html', '/icon.svg', '/measures.css', '/measures.html']

/** Tells the service worker which files make up this version of the program. */
const programKept: Plugin = {
  name: 'program-kept',
  generateBundle: {
    // Last: by then the bundler has taken out what held nothing but style, and a list that names it would keep nothing.
    order: 'post',
    handler(_options, bundle) {
      const worker = bundle['service-worker.js']
      if (worker?.type !== 'chunk') throw new Error('The service worker was not built')
      const built = Object.keys(bundle).filter(
        (name) => name !== worker.fileName && !fetchedWhenNeeded.test(name),
      )
      const files = [...new Set([...built.map((name) => `/${name}`), ...besides])].toSorted()
      const version = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 16)
      worker.code = `const programFiles=${JSON.stringify(files)},programVersion="${version}";${worker.code}`
    },
  },
}

/** The page. `src/http` serves what is built into `dist/web`; fonts and all code come from there and nowhere else. */
export default defineConfig({
  root: 'src/web',
  plugins: [react(), programKept],
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // The oldest browsers that sign with Ed25519.
    target: ['chrome137', 'firefox130', 'safari17'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { page: 'src/web/index.html', 'service-worker': 'src/web/service-worker.ts' },
      output: {
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
})
