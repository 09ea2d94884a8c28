import fc from 'fast-check'

/** A letter of what writers, and those who attack them, come up with. */
export interface RandomLetter {
  title: string
  from: {name: string; address: string}
  to: {name: string; address: string}[]
  /** Text of its paragraphs. */
  paragraphs: string[]
}

const words = [
  'large',
  'models',
  'internationalisation'.repeat(6),
  '大模型',
  '人工智能，',
  '“百模大战”',
  '《月亮与六便士》。',
  '😀',
  '👩‍👩‍👧',
  '🇨🇳',
  '𠮷',
  'naïve',
  'x=?UTF-8?B?eA==?=',
  '"quoted"',
  'a\\b',
  'Müller',
  'مرحبا',
  'שלום',
  'e\u0301\u0323',
  '1️⃣',
  '👍🏽',
] as const

const awkward = [
  'From ',
  '>',
  '> >',
  '.',
  '..',
  '-- ',
  ' ',
  '   ',
  '\t',
  '\u00a0',
  '\u3000',
  '\u200b',
  '\u00ad',
  '\u200f',
  '︰',
  '\0',
  '\u001b[31m',
  '\ufeff',
  '\u2028',
  '\u2029',
  '\ud800',
  '\udc00',
  '=',
  '=3D',
  '&amp;',
  '<b>',
  'https://example.org/a/very/long/path/that/is/never/broken/even/where/it/is/longer/than/a/line?q=zh-CN&x=1#top',
  `https://example.org/${'大模型/'.repeat(20)}`,
] as const

const join = (pieces: readonly string[]) => pieces.join('')

/** A header holds no control character: whatever has one is refused before. */
const headerText = fc
  .array(fc.constantFrom(...words, ' ', ' · ', ',', ';', ': ', '<', '@', '(', ')'), {
    minLength: 1,
    maxLength: 20,
  })
  .map((pieces) => join(pieces).replace(/ +/g, ' ').trim())
  .filter((text) => text !== '')

const paragraph = fc
  .array(fc.constantFrom(...words, ...awkward, ' ', ' ', ' '), {minLength: 1, maxLength: 40})
  .map(join)

const address = fc.constantFrom(
  'letters@duizhao.example',
  "o'brien+news@mail.duizhao.example",
  'a.very.long.local.part.that.makes.the.line.long@lists.example',
)

/** Names in settings are quoted strings. */
const mailbox = fc.record({name: headerText, address})

/** Letters at random. */
export const randomLetter: fc.Arbitrary<RandomLetter> = fc.record({
  title: headerText,
  from: mailbox,
  to: fc.array(mailbox, {minLength: 1, maxLength: 4}),
  paragraphs: fc.array(paragraph, {minLength: 1, maxLength: 6}),
})
