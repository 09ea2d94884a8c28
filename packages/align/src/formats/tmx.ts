import type {Bead, LanguageTag, Sentence} from '@duizhao/bitext'

/** What a translation memory is made of: one text on both sides. */
export interface TmxSource {
  zh: readonly Pick<Sentence, 'text'>[]
  en: readonly Pick<Sentence, 'text'>[]
  beads: readonly Pick<Bead, 'zh' | 'en' | 'confidence'>[]
  /** Script of the Chinese side; simplified unless told. */
  zhLanguage?: Exclude<LanguageTag, 'en'>
}

/** The tool that a TMX names as its maker. */
const tool = {name: 'duizhao', version: '0.1.0'}

/**
 * Writes beads as a translation memory, TMX 1.4b (https://www.gala-global.org/tmx-14b). Beads with an empty side
 * are left out, since a translation unit needs both.
 *
 * @param sources - sentences and beads of each text; where their scripts differ, the memory's source language is
 *   `*all*`, which lets each unit say its own
 * @returns an XML document; a unit's confidence is its property `x-confidence`
 */
export function toTmx(...sources: readonly TmxSource[]): string {
  const languages = new Set(sources.map(({zhLanguage = 'zh-Hans'}) => zhLanguage))
  const [first = 'zh-Hans', ...others] = languages
  const sourceLanguage = others.length > 0 ? '*all*' : first
  const units = sources
    .flatMap(unitsOf)
    .map((lines, index) => [`    <tu tuid="${index + 1}">`, ...lines, '    </tu>'].join('\n'))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    '<tmx version="1.4">',
    `  <header creationtool="${tool.name}" creationtoolversion="${tool.version}" segtype="sentence" o-tmf="duizhao" adminlang="en" srclang="${sourceLanguage}" datatype="plaintext"/>`,
    '  <body>',
    ...units,
    '  </body>',
    '</tmx>',
    '',
  ].join('\n')
}

/** What stands in each translation unit. */
function unitsOf({zh, en, beads, zhLanguage = 'zh-Hans'}: TmxSource): string[][] {
  return beads
    .filter((bead) => bead.zh.length > 0 && bead.en.length > 0)
    .map((bead) => [
      `      <prop type="x-confidence">${bead.confidence.toFixed(3)}</prop>`,
      variant(zhLanguage, bead.zh.map((sentence) => zh[sentence]!.text).join('')),
      variant('en', bead.en.map((sentence) => en[sentence]!.text).join(' ')),
    ])
}

function variant(language: LanguageTag, text: string): string {
  return `      <tuv xml:lang="${language}"><seg>${escapeXml(text)}</seg></tuv>`
}

/** Characters that XML 1.0 cannot hold even as references are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
