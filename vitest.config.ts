import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    setupFiles: ['./test/setup/server-of-worker.ts'],
    env: { APOLLO_TELEMETRY_DISABLED: 'true', TZ: 'Asia/Shanghai' },
    // One copy of graphql for our code and for the packages: its ESM and CommonJS builds refuse each other's objects.
    server: { deps: { inline: [/@apollo/, /graphql-scalars/] } },
  },
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
})
