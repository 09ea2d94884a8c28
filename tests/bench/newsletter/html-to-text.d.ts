/** The one function that we use; the package has no types of its own. */
declare module 'html-to-text' {
  export function convert(
    html: string,
    options: {wordwrap: number; selectors: {selector: string; format: string}[]},
  ): string
}
