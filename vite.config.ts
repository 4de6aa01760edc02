// Builds and serves the app: index.html → dist/app. The command line is built by vite.cli.config.ts.
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { HEADERS, HEADERS_FILE, META_POLICY } from './security-headers.ts';

/** Puts the policy first in the built page's head, and writes the headers for static hosts beside it. */
const policy: Plugin = {
  name: 'klartext-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: META_POLICY }, injectTo: 'head-prepend' }],
  },
  generateBundle() {
    if (this.environment.name === 'client') this.emitFile({ type: 'asset', fileName: '_headers', source: HEADERS_FILE });
  },
};

const port = Number(process.env['PORT'] ?? 4173);

export default defineConfig({
  base: './',
  // An address that is no file of ours is answered with 404, not with the page.
  appType: 'mpa',
  plugins: [react(), policy],
  build: {
    outDir: 'dist/app',
    target: 'es2023',
    // Nothing inlined: data: URLs for scripts, weights or fonts would need a laxer policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
  server: { port: Number(process.env['PORT'] ?? 5173) },
  preview: { host: '127.0.0.1', port, strictPort: process.env['KLARTEXT_STRICT_PORT'] === '1', headers: { ...HEADERS } },
});
