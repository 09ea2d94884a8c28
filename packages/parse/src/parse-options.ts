import type {Side} from '@duizhao/bitext'

/** Where a source comes from. */
export interface ParseOptions {
  /** Project-relative POSIX path, for messages and relative links. */
  path: string
  side: Side
  /** Whether front matter may be missing without a message, as in a loose file that nobody publishes. */
  frontMatter?: 'required' | 'optional'
}
