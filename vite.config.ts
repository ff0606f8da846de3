import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The page. `src/http` serves what is built into `dist/web`; fonts and all code come from there and nowhere else. */
export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // The oldest browsers that sign with Ed25519.
    target: ['chrome137', 'firefox130', 'safari17'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
