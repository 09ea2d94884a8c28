import type {Bead, Evidence, Sentence} from '@duizhao/bitext'
import type {Translate} from '@duizhao/locale'
import type {AlignedTexts} from '../files/aligned-texts.ts'

/** Clues that are shown of each bead. */
const shownClues = 8

/**
 * Beads for a person: both sides, how sure the aligner is, and what speaks for it.
 *
 * @param texts - aligned texts
 * @param translate - words of the namespace `desk`
 * @returns text with a final line break
 */
export function explainBeads({zh, en, beads}: AlignedTexts, translate: Translate): string {
  return beads.map((bead, index) => explainBead(bead, index, {zh, en}, translate)).join('\n')
}

function explainBead(
  {zh, en, confidence, evidence}: Bead,
  index: number,
  sentences: Pick<AlignedTexts, 'zh' | 'en'>,
  translate: Translate,
): string {
  const percent = Math.round(confidence * 100)
  const lines = [
    `${index + 1}  ${zh.length}–${en.length}  ${translate('align.confidence', {percent})}`,
    ...sideLines('zh', zh, sentences.zh, translate),
    ...sideLines('en', en, sentences.en, translate),
  ]
  const clues = evidence.slice(0, shownClues).map((clue) => describe(clue, translate))
  if (clues.length > 0) lines.push(`   ${clues.join(translate('count.separator'))}`)
  return lines.map((line) => `${line}\n`).join('')
}

function sideLines(
  side: 'zh' | 'en',
  indexes: readonly number[],
  sentences: readonly Pick<Sentence, 'text'>[],
  translate: Translate,
): string[] {
  if (indexes.length === 0) return [`   ${side}  ${translate('align.nothing')}`]
  return indexes.map((index) => `   ${side} ${index}  ${sentences[index]?.text ?? ''}`)
}

function describe({kind, zh, en, weight}: Evidence, translate: Translate): string {
  const pair = [zh, en].filter((text) => text !== undefined).join(' = ')
  const sign = weight < 0 ? '−' : '+'
  return `${translate(`align.evidence.${kind}`)}${pair && ` ${pair}`} ${sign}${Math.abs(weight).toFixed(1)}`
}
