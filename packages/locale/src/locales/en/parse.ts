export default {
  'front-matter-missing':
    'The file does not begin with front matter. Add, between two lines of `---`, at least `title`, `date` and `lang`.',
  'front-matter-date': 'There is no day {{date}}. Mend the date.',
  'front-matter-language': '`lang` is `{{actual}}`, but this file is the other half. Expected: {{expected}}.',
  'other-language_zh':
    'This file should hold the Chinese half, but its text is English. Swap the two files, or write the Chinese.',
  'other-language_en':
    'This file should hold the English half, but its text is Chinese. Swap the two files, or write the English.',
  'anchor-misplaced':
    'The anchor `{{name}}` does not stand alone before a block. Put it on a line of its own between two blocks, one anchor to a block.',
  'anchor-duplicate': 'The anchor `{{name}}` is already on line {{line}}. Give this one another name.',
  'comment-unknown':
    'The comment `{{comment}}` says nothing that is understood. Use `duizhao: anchor NAME` or `duizhao-disable-next-line RULE`.',
  'suppression-unknown-rule': 'There is no rule `{{rule}}` to disable. Mend its name or remove it.',
  'html-removed':
    '`{{what}}` cannot be shown in both editions and was left out. Write it as Markdown, or remove it.',
  'unsafe-url':
    'The address `{{url}}` is not safe to follow and was left out. Use http, https or mailto, or a relative path.',
  'path-outside-project': 'The path `{{url}}` leads out of the project. Move the file into the project.',
  'link-unpublished':
    '`{{url}}` is not an article, and nothing else is published to link to. Link to an article (`../<slug>/`) or to a full address.',
  'figure-without-image': 'The figure holds no image. Begin it with `![what it shows](path)`.',
  'definition-duplicate':
    'The link label `{{label}}` is already defined on line {{line}}, which wins. Remove this definition or give it another label.',
  'footnote-undefined': 'There is no footnote `{{label}}`. Add `[^{{label}}]: …`, or mend the label.',
  'footnote-duplicate': 'The footnote `{{label}}` is already on line {{line}}. Give this one another label.',
  'footnote-unused':
    'No text refers to the footnote `{{label}}`. Put `[^{{label}}]` where it belongs, or remove it.',
  'nesting-too-deep':
    'Quotes, lists or marks are nested more than {{limit}} levels deep, and the file was not read. Make it flatter.',
}
