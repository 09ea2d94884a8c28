/** What a comment of ours says. */
export type CommentCommand =
  | {kind: 'anchor'; name: string}
  | {kind: 'disable-next-line'; rules: string[]}
  | {kind: 'unknown'; text: string}

/** A comment, with its range in the HTML that holds it. */
export interface Comment {
  start: number
  end: number
  /** Absent for comments that are not addressed to us. */
  command?: CommentCommand
}

/** A comment ends with its mark or with the text; `<!-->` is a whole one (CommonMark 0.31, 6.6; HTML, comment state). */
const comment = /<!--(?:-?>|([\s\S]*?)(?:-->|$))/g

/**
 * Finds the comments in a piece of HTML.
 *
 * @param html - the value of an `html` node
 * @returns the comments in order
 */
export function findComments(html: string): Comment[] {
  return [...html.matchAll(comment)].map((match) => {
    const command = parseCommand(match[1]?.trim() ?? '')
    return {start: match.index, end: match.index + match[0].length, ...(command && {command})}
  })
}

function parseCommand(text: string): CommentCommand | undefined {
  const suppression = /^duizhao-disable-next-line(?:\s+(.*))?$/s.exec(text)
  if (suppression) {
    return {kind: 'disable-next-line', rules: (suppression[1] ?? '').split(/[\s,]+/).filter(Boolean)}
  }
  const anchor = /^duizhao:\s*anchor\s+(\S+)$/.exec(text)
  if (anchor) return {kind: 'anchor', name: anchor[1]!}
  return /^duizhao\b/.test(text) ? {kind: 'unknown', text} : undefined
}
