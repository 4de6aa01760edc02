// Builds the command line: src/cli/main.ts and all it needs → one file, dist/cli/klartext.js, with the engine's weights beside it.
import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { defineConfig, type Plugin } from 'vite';

const WEIGHTS = 'src/core/label/weights.bin';

const weights: Plugin = {
  name: 'klartext-weights',
  async writeBundle(options) {
    if (existsSync(WEIGHTS)) await copyFile(WEIGHTS, `${options.dir}/weights.bin`);
  },
};

export default defineConfig({
  plugins: [weights],
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist/cli',
    target: 'node20',
    minify: false,
    reportCompressedSize: false,
    rollupOptions: {
      external: [...builtinModules, /^node:/],
      output: { format: 'es', entryFileNames: 'klartext.js', codeSplitting: false },
    },
  },
});
