export default {
  'duplicate-term-id':
    'The term id `{{id}}` is taken: another entry has it. Give one of the two a different id, or merge them.',
  'empty-designation':
    'The term `{{id}}` has an empty designation on the `{{side}}` side. Write it, or delete the line.',
  'forbidden-preferred':
    '“{{designation}}” is forbidden and also preferred or admitted for the term `{{id}}`. Remove it from one of the two lists.',
  'duplicate-designation': '“{{designation}}” stands twice in the term `{{id}}`. Remove one of the two.',
  'designation-shared':
    '“{{designation}}” is a designation of `{{id}}` and of `{{other}}`, so a link may go to either. Keep it in one term, or merge the terms.',
  'import-syntax': 'The file cannot be read as {{format}}: {{problem}}. Mend it here and import it again.',
  'import-incomplete':
    'The entry {{entry}} lacks a Chinese or an English designation and was left out. Add it and import again.',
}
