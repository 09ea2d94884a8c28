import {strToU8, type Zippable, zipSync} from 'fflate'

/** The files of a book by their path in the archive. */
export type BookFiles = ReadonlyMap<string, string | Uint8Array>

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`

/**
 * Packs a book (EPUB 3.3, Open Container Format): `mimetype` first and uncompressed, then the container
 * document, then the files in the order given.
 *
 * @param files - the files below `EPUB/`
 * @returns the bytes of the archive, the same for the same files
 */
export function packBook(files: BookFiles): Uint8Array {
  const entries: Zippable = {
    mimetype: [strToU8('application/epub+zip'), {level: 0}],
    'META-INF/container.xml': strToU8(container),
  }
  for (const [path, content] of files) {
    entries[`EPUB/${path}`] = typeof content === 'string' ? strToU8(content) : content
  }
  // The earliest date that ZIP can hold, in local time because fflate reads it so: no clock gets into a book.
  return zipSync(entries, {mtime: new Date(1980, 0, 1), level: 9})
}
