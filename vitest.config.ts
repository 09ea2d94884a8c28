import {defineConfig} from 'vitest/config'

/** One configuration for every workspace package: tests run on sources, through the `development` condition. */
export default defineConfig({
  resolve: {conditions: ['development']},
  ssr: {resolve: {conditions: ['development'], externalConditions: ['development']}},
  test: {
    include: ['test/**/*.test.ts'],
    passWithNoTests: false,
    // The lexicon and the segmenter are loaded within the first test that needs them: seconds, on a busy machine.
    testTimeout: 20_000,
  },
})
