import {readdirSync, readFileSync} from 'node:fs'
import {parseYaml} from '@duizhao/yaml'
import type {CheckSettings} from '../../src/index.ts'

/** A pair of Markdown texts. */
export interface Example {
  zh: string
  en: string
}

/** A pair with a fault. */
export interface InvalidExample extends Example {
  /** `Message.actual` of the first message, or the text at its place. */
  found?: string
  /** First of `Message.expected`. */
  expected?: string
  /** What the side of the first message becomes when the fixes are applied. */
  fixed?: string
}

/** The guide to a rule: its examples are its tests. */
export interface RuleExamples {
  rule: string
  about: {en: string; zh: string}
  /** Text of a glossary file. */
  glossary?: string
  houseStyle?: CheckSettings['houseStyle']
  valid: Example[]
  invalid: InvalidExample[]
}

const folder = new URL('../../examples/', import.meta.url)

const example = {zh: {type: 'string'}, en: {type: 'string'}}

const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['about', 'valid', 'invalid'],
  properties: {
    about: {type: 'object', required: ['en', 'zh']},
    glossary: {type: 'string'},
    houseStyle: {type: 'object'},
    valid: {
      type: 'array',
      minItems: 1,
      items: {type: 'object', additionalProperties: false, required: ['zh', 'en'], properties: example},
    },
    invalid: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['zh', 'en'],
        properties: {
          ...example,
          found: {type: 'string'},
          expected: {type: 'string'},
          fixed: {type: 'string'},
        },
      },
    },
  },
}

/** The examples of every rule, by id. */
export function loadExamples(): RuleExamples[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8')
      const {value, messages} = parseYaml<Omit<RuleExamples, 'rule'>>(text, schema, {file: name})
      if (!value) throw new Error(`Expected examples in ${name}, found: ${messages[0]?.reason}`)
      return {rule: name.replace('.yaml', ''), ...value}
    })
}
