import type {Severity} from '@duizhao/bitext'

/** A rule: something that can be wrong, with a permanent id. Its words are in `@duizhao/locale`, under its id. */
export interface Rule {
  /** Permanent; kebab-case. */
  id: string
  /** Unless `duizhao.yaml` says otherwise. */
  severity: Severity
  /** The stage of the pipeline that raises it. */
  layer: 'project' | 'parse' | 'align' | 'glossary' | 'check' | 'newsletter'
  /** Whether `duizhao check --fix` can mend it. */
  fixable?: true
}
