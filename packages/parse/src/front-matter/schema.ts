import {createRequire} from 'node:module'
import type {Cover, LanguageTag} from '@duizhao/bitext'

/** Front matter as editors may write it: what is a list in {@link FrontMatter} may be a single name here. */
export interface WrittenFrontMatter {
  title: string
  subtitle?: string
  date: string
  authors?: string | string[]
  source?: string | {name: string; url?: string}
  translator?: string | string[]
  translators?: string | string[]
  tags?: string[]
  summary?: string
  cover?: Cover
  canonical?: string
  lang: LanguageTag
  credits?: {role: string; names: string | string[]}[]
}

/** JSON Schema of {@link WrittenFrontMatter}; shipped as a file of its own, so that editors' tools can use it. */
export const frontMatterSchema: object = createRequire(import.meta.url)(
  '../../schema/front-matter.schema.json',
)
