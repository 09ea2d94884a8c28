import {readFileSync} from 'node:fs'
import type {MailSettings, Message, NewsletterSettings, ProjectSettings} from '@duizhao/bitext'
import {type CheckSettings, defaultSettings} from '@duizhao/check'
import {report, rules} from '@duizhao/diagnostics'
import {parseYaml} from '@duizhao/yaml'
import {closest} from './closest.ts'

/** What `duizhao.yaml` says, with defaults filled in: to the editions, and to the checks. */
export interface Settings {
  project: ProjectSettings
  check: CheckSettings
}

type SettingsFile = Partial<Omit<ProjectSettings, 'newsletter'>> & {
  rules?: CheckSettings['rules']
  houseStyle?: Partial<CheckSettings['houseStyle']>
  newsletter?: Partial<Omit<NewsletterSettings, 'mail'>> & {mail?: Partial<MailSettings>}
}

const schema = JSON.parse(
  readFileSync(new URL('../../schema/project.schema.json', import.meta.url), 'utf8'),
) as object

/**
 * Reads `duizhao.yaml`.
 *
 * @param text - its text; empty for a project that has none
 * @param file - project-relative path for messages
 * @returns the settings, with the schema's defaults filled in (all of them if there is a message); and messages:
 *   those of `parseYaml`, `rule-unknown`
 */
export function readSettings(text: string, file: string): {settings: Settings; messages: Message[]} {
  const {value, messages, positionOf} = parseYaml<SettingsFile | null>(text, schema, {file})
  const unknown = Object.keys(value?.rules ?? {}).filter((rule) => !rules.has(rule))
  const unknownRules = unknown.map((rule) =>
    report('rule-unknown', {
      file,
      place: positionOf(['rules', rule]),
      params: {rule, closest: closest(rule, [...rules.keys()])},
    }),
  )
  return {settings: withDefaults(value ?? {}), messages: [...messages, ...unknownRules]}
}

function withDefaults({rules = {}, houseStyle, newsletter, ...project}: SettingsFile): Settings {
  return {
    project: {
      title: {zh: '对照', en: 'Duizhao'},
      description: {zh: '中英对照', en: 'Chinese and English, side by side'},
      zhScript: 'zh-Hans',
      firstUse: 'none',
      ...project,
      newsletter: {
        width: 72,
        kinsoku: 'gb',
        emphasis: 'none',
        both: 'paragraph',
        leadOnly: false,
        ...newsletter,
        mail: {from: 'newsletter@example.org', to: 'readers@example.org', ...newsletter?.mail},
      },
    },
    check: {rules, houseStyle: {...defaultSettings.houseStyle, ...houseStyle}},
  }
}
