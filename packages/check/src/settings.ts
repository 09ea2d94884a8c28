import type {Severity} from '@duizhao/bitext'

/** What `duizhao.yaml` says to the checks. */
export interface CheckSettings {
  /** Severity by rule id; rules that are not named keep their own. */
  rules: Record<string, Severity | 'off'>
  houseStyle: {
    /** Between Han and Latin characters or digits: a space, no space, or whatever the author likes. */
    zhLatinSpacing: 'any' | 'space' | 'none'
  }
}

/** The settings of a project that says nothing. */
export const defaultSettings: CheckSettings = {rules: {}, houseStyle: {zhLatinSpacing: 'any'}}

/**
 * JSON Schema (2020-12) of the parts of `duizhao.yaml` that configure the checks: the properties `rules` and
 * `houseStyle`.
 */
export const checkSettingsSchema = {
  rules: {
    type: 'object',
    description: 'Severity of each rule by its id',
    additionalProperties: {enum: ['off', 'info', 'warning', 'error']},
  },
  houseStyle: {
    type: 'object',
    additionalProperties: false,
    properties: {
      zhLatinSpacing: {
        description: 'White space between Han and Latin characters or digits',
        enum: ['any', 'space', 'none'],
        default: 'any',
      },
    },
  },
} as const
