export default {
  'yaml-syntax': 'The YAML cannot be read: {{problem}}. Mend the syntax here.',
  'yaml-unknown-key': 'There is no key `{{key}}`. Use one of: {{known}}.',
  'yaml-missing-key': 'The key `{{key}}` is missing. Add it.',
  'yaml-wrong-value': 'Unexpected value {{actual}} of `{{where}}`. Expected: {{problem}}.',
  'project-not-found':
    'There is no folder here to publish. Give the path of a project: a folder that holds `articles`.',
  'project-empty':
    'The project holds no article. Add one as `articles/<slug>/zh.md` and `articles/<slug>/en.md`.',
  'file-unreadable':
    'The file cannot be read ({{code}}). Check that it is an ordinary file that you may read.',
  'file-not-utf8':
    'The file is not UTF-8: byte {{offset}} (0x{{byte}}) cannot be decoded. Save the file as UTF-8.',
  'file-outside-project':
    '`{{path}}` leads out of the project. Move the file into the project and link to it there.',
  'article-half-missing': 'The article has no `{{missing}}`. Add it, or move the folder out of `articles`.',
  'article-half-empty':
    'This half of the article has no text. Write it, or move the folder out of `articles`.',
  'slug-invalid':
    '`{{slug}}` cannot be the path of a page. Rename the folder: letters, digits and single hyphens only.',
  'slug-duplicate': '`{{slug}}` and `{{other}}` would have the same page. Rename one of the folders.',
  'image-missing': 'There is no image at `{{path}}`. Add the file or mend the path.',
  'article-link-unknown': 'There is no article `{{slug}}`. Link to one of: {{known}}.',
  'fragment-unknown':
    'The article `{{slug}}` has no heading that `#{{fragment}}` leads to. Link to one of: {{known}}.',
  'rule-unknown': 'There is no rule `{{rule}}`. Rules are listed in the guide; did you mean `{{closest}}`?',
  'template-missing': 'There is no template at `{{path}}`. Add the file or mend the path.',
  'mailing-date-missing': 'The mailing has no date. Add `date: 2026-03-01`, or name the file by its date.',
  'mailing-article-unknown': 'There is no article `{{slug}}` to send. Use one of: {{known}}.',
  'mailing-article-repeated': 'The article `{{slug}}` stands twice in this mailing. Remove one of the two.',
}
