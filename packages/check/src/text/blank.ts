/** Puts spaces in place of what patterns find, one after the other, so that offsets stay as they are. */
export function blank(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((rest, pattern) => rest.replace(pattern, (found) => ' '.repeat(found.length)), text)
}

/** One pattern of several alternatives, so that each can be written and explained by itself. */
export function anyOf(patterns: readonly RegExp[], flags: string): RegExp {
  return new RegExp(patterns.map(({source}) => source).join('|'), flags)
}
