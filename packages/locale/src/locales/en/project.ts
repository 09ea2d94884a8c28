export default {
  'yaml-syntax': 'The YAML cannot be read: {{problem}}. Mend the syntax here.',
  'yaml-unknown-key': 'Unexpected key `{{key}}` in `{{where}}`. Use one of: {{known}}.',
  'yaml-missing-key': 'Expected the key `{{key}}` in `{{where}}`. Add it.',
  'yaml-wrong-value': 'Unexpected value {{actual}} of `{{where}}`. Expected: {{problem}}.',
}
