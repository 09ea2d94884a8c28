import {readFileSync} from 'node:fs'

/** Where the JSON Schema of a glossary file lies, for editors' tools and for the parser. */
export const glossarySchemaUrl = new URL('../../schema/glossary.schema.json', import.meta.url)

let schema: object | undefined

/**
 * The JSON Schema 2020-12 of a glossary file.
 *
 * @returns the same object at each call
 */
export function glossarySchema(): object {
  schema ??= JSON.parse(readFileSync(glossarySchemaUrl, 'utf8')) as object
  return schema
}
