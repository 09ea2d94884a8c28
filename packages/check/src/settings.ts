import type {Severities} from '@duizhao/diagnostics'

/** What `duizhao.yaml` says to the checks. */
export interface CheckSettings {
  /** Severity by rule id; rules that are not named keep their own. */
  rules: Severities
  houseStyle: {
    /** Between Han and Latin characters or digits: a space, no space, or whatever the author likes. */
    zhLatinSpacing: 'any' | 'space' | 'none'
  }
}

/** The settings of a project that says nothing. */
export const defaultSettings: CheckSettings = {rules: {}, houseStyle: {zhLatinSpacing: 'any'}}
