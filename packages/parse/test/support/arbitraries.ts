import fc from 'fast-check'

/** Pieces in which sentences, marks and places go wrong. */
const pieces = [
  '中文',
  '他说',
  '：“',
  '。”',
  '。',
  '！？',
  '……',
  '…',
  '《',
  '》',
  '（',
  '）',
  '「',
  '」',
  '；',
  '，',
  '3.14',
  ' ',
  '\n',
  '  ',
  'Mr.',
  'U.S.',
  'e.g.',
  'No. 5',
  'The',
  'end.',
  '?',
  '!',
  '"',
  "'",
  '(',
  ')',
  '...',
  'W.',
  'https://a.cn/b.',
  'x@y.zz',
  'I',
  '1.',
  '\u3000',
  '𠮷',
  '👍',
  '\uFFFC',
]

/** Plain text, hard on a splitter. */
export const proseText = fc
  .array(
    fc.oneof({weight: 8, arbitrary: fc.constantFrom(...pieces)}, fc.string({maxLength: 4, unit: 'binary'})),
    {maxLength: 24},
  )
  .map((parts) => parts.join(''))

/** Pieces of Markdown, well formed and not. */
const markdown = [
  '**',
  '*',
  '_',
  '~~',
  '`',
  '``',
  '\\*',
  '\\',
  '&amp;',
  '&copy;',
  '&#x4E2D;',
  '[',
  '](https://a.cn "t")',
  '![图](a.png)',
  '<b>',
  '</b>',
  '<sub>',
  '</sub>',
  '<br>',
  '<!-- c -->',
  '<div>',
  '</div>',
  '\n\n',
  '\n> ',
  '\n- ',
  '\n1. ',
  '\n    ',
  '\n# ',
  '\n',
  '\r\n',
  '  \n',
  '\\\n',
  '[^1]',
  '\n\n[^1]: ',
  '\n\n| a | b |\n|---|---|\n| ',
  ' | ',
  '\n\n:::figure\n',
  '\n:::\n',
  '- [ ] ',
  '```\n',
  '\t',
  '<https://a.cn>',
  ':smile:',
  '12:30',
]

/** Markdown, hard on a parser. */
export const markdownText = fc
  .array(
    fc.oneof(
      {weight: 4, arbitrary: fc.constantFrom(...pieces)},
      {weight: 5, arbitrary: fc.constantFrom(...markdown)},
      fc.string({maxLength: 3, unit: 'grapheme'}),
    ),
    {maxLength: 30},
  )
  .map((parts) => parts.join(''))

/** Markdown whose text is in its paragraphs: marks, links, code, lists, quotes, but no images and no HTML. */
export const flatMarkdown = fc
  .array(
    fc.oneof(
      {weight: 4, arbitrary: fc.constantFrom(...pieces)},
      {weight: 4, arbitrary: fc.constantFrom(...markdown.filter((piece) => !/[!<]|\[\^|figure/.test(piece)))},
    ),
    {maxLength: 30},
  )
  .map((parts) => parts.join(''))
