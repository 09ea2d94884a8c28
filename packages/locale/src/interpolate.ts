import i18next from 'i18next'

const instance = i18next.createInstance({
  lng: 'en',
  initAsync: false,
  // A value is data: what looks like a variable in it stays as it is.
  interpolation: {escapeValue: false, skipOnVariables: true},
})
void instance.init()

/**
 * Fills in the `{{name}}` variables of a text that an editor wrote, as the words of the catalogues are filled in.
 *
 * @param text - the text
 * @param values - the values by name; they are put in as they are
 * @returns the text; a variable without a value becomes nothing
 */
export function interpolate(text: string, values: Readonly<Record<string, string>>): string {
  return instance.services.interpolator.interpolate(text, {...values}, 'en', {})
}

/**
 * The names of the variables in a text.
 *
 * @param text - the text
 * @returns each name and the UTF-16 offset of its braces, in order
 */
export function variablesIn(text: string): {name: string; offset: number}[] {
  return [...text.matchAll(/\{\{-?\s*([^{}]*?)\s*\}\}/g)].map((match) => ({
    name: match[1]!,
    offset: match.index,
  }))
}
