import {fileURLToPath} from 'node:url'
import {reasonIn, rules} from '@duizhao/diagnostics'
import {expect, test} from 'vitest'
import {checkTexts} from './support/check-texts.ts'
import {type Example, loadExamples, type RuleExamples} from './support/examples.ts'

const words = {
  en: {
    title: 'Rules of the check',
    lead: 'Each rule has an id, under which `duizhao.yaml` sets its severity (`off`, `info`, `warning`, `error`) and a comment `<!-- duizhao-disable-next-line ID -->` silences it. The examples are its tests. This page is written from `packages/check/examples`.',
    severity: {error: 'error', warning: 'warning', info: 'hint'},
    fixable: 'mended by `duizhao check --fix`',
    valid: 'Silent on',
    invalid: 'Reports',
    ui: 'en',
  },
  zh: {
    title: '检查规则',
    lead: '每条规则有一个标识，可在 `duizhao.yaml` 里按标识设定级别（`off`、`info`、`warning`、`error`），也可用注释 `<!-- duizhao-disable-next-line 标识 -->` 在下一行停用。例子同时是规则的测试。本页由 `packages/check/examples` 生成。',
    severity: {error: '错误', warning: '警告', info: '提示'},
    fixable: '可由 `duizhao check --fix` 改正',
    valid: '不报',
    invalid: '会报',
    ui: 'zh-Hans',
  },
} as const

test.each(['en', 'zh'] as const)('the guide to the rules is in step: %s', async (language) => {
  const file = fileURLToPath(new URL(`../../../docs/rules/${language}.md`, import.meta.url))
  await expect(writeGuide(language)).toMatchFileSnapshot(file)
})

function writeGuide(language: 'en' | 'zh'): string {
  const {title, lead} = words[language]
  const order = [...rules.keys()]
  const examples = loadExamples().toSorted(
    (left, right) => order.indexOf(left.rule) - order.indexOf(right.rule),
  )
  return [`# ${title}`, lead, ...examples.flatMap((rule) => writeRule(rule, language))]
    .join('\n\n')
    .concat('\n')
}

function writeRule(
  {rule, about, glossary, houseStyle, valid, invalid}: RuleExamples,
  language: 'en' | 'zh',
): string[] {
  const {severity, fixable, valid: silent, invalid: reports, ui} = words[language]
  const known = rules.get(rule)!
  const options = {
    ...(glossary ? {glossary} : {}),
    ...(houseStyle ? {settings: {rules: {}, houseStyle}} : {}),
  }
  const reasons = (example: Example) =>
    checkTexts(example, options)
      .messages.filter(({ruleId}) => ruleId === rule)
      .map((message) => `> ${reasonIn(message, ui)}`)
      .join('\n>\n')
  return [
    `## ${rule}`,
    `*${severity[known.severity]}${known.fixable ? ` · ${fixable}` : ''}* – ${about[language]}`,
    ...(glossary ? [fence('yaml', glossary)] : []),
    `### ${silent}`,
    ...valid.map(writePair),
    `### ${reports}`,
    ...invalid.flatMap((example) => [writePair(example), reasons(example)]),
  ]
}

function writePair({zh, en}: Example): string {
  return `${fence('markdown', zh)}\n\n${fence('markdown', en)}`
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``
}
