/** A file of the site. */
export interface SiteFile {
  /** Site-relative POSIX path. */
  path: string
  content: string | Uint8Array
}
