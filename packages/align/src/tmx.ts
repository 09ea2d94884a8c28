import type {Bead, LanguageTag, Sentence} from '@duizhao/bitext'

/** What a translation memory is made of. */
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
 * @param source - sentences and beads
 * @returns an XML document; a unit's confidence is its property `x-confidence`
 */
export function toTmx({zh, en, beads, zhLanguage = 'zh-Hans'}: TmxSource): string {
  const units = beads
    .filter((bead) => bead.zh.length > 0 && bead.en.length > 0)
    .map((bead, index) =>
      [
        `    <tu tuid="${index + 1}">`,
        `      <prop type="x-confidence">${bead.confidence.toFixed(3)}</prop>`,
        variant(zhLanguage, bead.zh.map((sentence) => zh[sentence]!.text).join('')),
        variant('en', bead.en.map((sentence) => en[sentence]!.text).join(' ')),
        '    </tu>',
      ].join('\n'),
    )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    '<tmx version="1.4">',
    `  <header creationtool="${tool.name}" creationtoolversion="${tool.version}" segtype="sentence" o-tmf="duizhao" adminlang="en" srclang="${zhLanguage}" datatype="plaintext"/>`,
    '  <body>',
    ...units,
    '  </body>',
    '</tmx>',
    '',
  ].join('\n')
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
