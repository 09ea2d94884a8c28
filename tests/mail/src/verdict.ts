/** What a judge makes of a mail: the same questions to each, whatever its own words for the answers. */
export interface Verdict {
  subject: string
  from: {name: string; address: string}[]
  to: {name: string; address: string}[]
  /** Value of `Content-Language`. */
  language: string
  /** ISO 8601 in UTC, to the second. */
  date: string
  messageId: string
  /** The text part, flowed lines joined, `\n` line ends, nothing at its end. */
  text: string
  /** The HTML part, `\n` line ends. */
  html: string
}
