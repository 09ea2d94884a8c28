import type {Rule} from './rule.ts'
import {alignRules} from './rules/align.ts'
import {checkRules} from './rules/check.ts'
import {glossaryRules} from './rules/glossary.ts'
import {newsletterRules} from './rules/newsletter.ts'
import {parseRules} from './rules/parse.ts'
import {projectRules} from './rules/project.ts'

const all = [
  ...projectRules,
  ...parseRules,
  ...alignRules,
  ...glossaryRules,
  ...checkRules,
  ...newsletterRules,
]

/** Id of a rule. */
export type RuleId = (typeof all)[number]['id']

/** Every rule by its id. */
export const rules: ReadonlyMap<string, Rule> = new Map(all.map((rule: Rule) => [rule.id, rule]))
