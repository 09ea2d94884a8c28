import type {Bead, LanguageTag, Side} from '@duizhao/bitext'
import {type SentenceTexts, textsOfBead} from './bead-texts.ts'
import {escapeXml} from './escape-xml.ts'

/** What a file of an XLIFF document is made of: one text on both sides. */
export interface XliffSource extends SentenceTexts {
  /** In the order of their rows. */
  beads: readonly Pick<Bead, Side | 'row'>[]
  zhLanguage: Exclude<LanguageTag, 'en'>
  /** Path of the Chinese half, as the document names it. */
  original: string
}

/**
 * Writes aligned texts as an XLIFF 2.0 document (OASIS, http://docs.oasis-open.org/xliff/xliff-core/v2.0): a file a
 * text, a unit a row (`r12`), a segment a bead (`b34`). A bead without English is a segment that is still to be
 * translated; one without Chinese has an empty source, so that no sentence is lost.
 *
 * @param sources - the texts; where their scripts differ, the source language is `zh`
 * @returns an XML document
 */
export function toXliff(...sources: readonly XliffSource[]): string {
  const [first = 'zh-Hans', ...others] = new Set(sources.map(({zhLanguage}) => zhLanguage))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="${others.length > 0 ? 'zh' : first}" trgLang="en">`,
    ...sources.flatMap((source, index) => [
      `  <file id="f${index + 1}" original="${escapeXml(source.original)}">`,
      ...unitsOf(source),
      '  </file>',
    ]),
    '</xliff>',
    '',
  ].join('\n')
}

function unitsOf({beads, ...texts}: XliffSource): string[] {
  const lines: string[] = []
  beads.forEach((bead, index) => {
    if (bead.row !== beads[index - 1]?.row) lines.push(`    <unit id="r${bead.row + 1}">`)
    lines.push(...segment(`b${index + 1}`, textsOfBead(texts, bead)))
    if (bead.row !== beads[index + 1]?.row) lines.push('    </unit>')
  })
  return lines
}

function segment(id: string, {zh, en}: Record<Side, string>): string[] {
  const target = en === '' ? [] : [`        <target>${escapeXml(en)}</target>`]
  return [
    `      <segment id="${id}" state="${en === '' ? 'initial' : 'translated'}">`,
    `        <source>${escapeXml(zh)}</source>`,
    ...target,
    '      </segment>',
  ]
}
