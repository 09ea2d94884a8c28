import type {Side} from '@duizhao/bitext'

/** Where a source comes from. */
export interface ParseOptions {
  /** Project-relative POSIX path, for messages and relative links; of a file that stands alone, any path. */
  path: string
  side: Side
  /**
   * Whether the file belongs to no project, and nobody publishes it. Front matter may then be missing, or be that of
   * another tool, and what a relative URL leads to cannot be judged.
   */
  standalone?: boolean
}
