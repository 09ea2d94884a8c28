import {HtmlValidate} from 'html-validate'
import type {Page, Problem} from '../site.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // What rehype-stringify writes is read by browsers, not by people.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
  },
})

/**
 * Judges a page with html-validate.
 *
 * @param page - the page
 * @returns errors and warnings
 */
export async function judgeWithHtmlValidate({path, html}: Page): Promise<Problem[]> {
  const {results} = await validator.validateString(html, path)
  return results
    .flatMap(({messages}) => messages)
    .map(({line, column, ruleId, message}) => ({
      page: path,
      problem: `${line}:${column} ${ruleId}: ${message}`,
    }))
}
