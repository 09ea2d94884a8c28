/** Messages of the newsletter layer. */
export default {
  'mail-header-injection':
    'The value {{value}} would break the mail header `{{header}}`: it holds a line break or another control character. Write it on one line.',
  'mail-address':
    'Unexpected `{{key}}` value “{{value}}”. Expected a mail address such as `Name <name@example.org>`.',
  'mail-date':
    'Unexpected date “{{date}}” for a mail. Expected a date such as `2026-03-01`, or a date and time with an offset.',
  'mail-list-url':
    'Unexpected `{{key}}` value “{{value}}”. Expected an `https:` or `mailto:` URL without spaces, commas or brackets.',
  'mail-one-click':
    '`listUnsubscribePost` is set, but `listUnsubscribe` has no `https:` URL that could take the request. Add one.',
  'template-content':
    'The template has no line `{{open}}content{{close}}`. Add one where the articles shall stand.',
  'template-variable': 'Unexpected variable `{{name}}` in the template. Use one of: {{known}}.',
}
