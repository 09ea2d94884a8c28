import type {Bead, LanguageTag} from '@duizhao/bitext'
import {type SentenceTexts, textsOfBead} from './bead-texts.ts'
import {escapeXml} from './escape-xml.ts'

/** What a translation memory is made of: one text on both sides. */
export interface TmxSource extends SentenceTexts {
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
function unitsOf({beads, zhLanguage = 'zh-Hans', ...texts}: TmxSource): string[][] {
  return beads
    .filter((bead) => bead.zh.length > 0 && bead.en.length > 0)
    .map((bead) => {
      const {zh, en} = textsOfBead(texts, bead)
      return [
        `      <prop type="x-confidence">${bead.confidence.toFixed(3)}</prop>`,
        variant(zhLanguage, zh),
        variant('en', en),
      ]
    })
}

function variant(language: LanguageTag, text: string): string {
  return `      <tuv xml:lang="${language}"><seg>${escapeXml(text)}</seg></tuv>`
}
