import {
  type Bead,
  type Document,
  type Message,
  otherSide,
  type RelatedPlace,
  type Side,
  sides,
} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'

/** Below this an editor should look at a bead: two in five such are wrong … */
const uncertain = 0.6

/** … and below this more are wrong than right. */
const doubtful = 0.5

/** Characters of a sentence that a message quotes. */
const quoted = 24

/** Two documents and the beads between them. */
interface AlignedDocuments extends Record<Side, Document> {
  beads: readonly Bead[]
}

/**
 * Says what an editor should look at: anchors that do not pin, beads that the aligner is not sure of.
 *
 * @param aligned - both halves and their beads
 * @returns messages: anchors first, then beads in order
 */
export function alignmentMessages(aligned: AlignedDocuments): Message[] {
  return [
    ...sides.flatMap((side) => unmatchedAnchors(aligned[side], aligned[otherSide(side)])),
    ...crossedAnchors(aligned.zh, aligned.en),
    ...aligned.beads.flatMap((bead, link) => uncertainBead(aligned, bead, link)),
  ]
}

function unmatchedAnchors(document: Document, other: Document): Message[] {
  const names = new Set(other.blocks.map(({anchor}) => anchor))
  return document.blocks
    .filter(({anchor}) => anchor !== undefined && !names.has(anchor))
    .map(({anchor = '', position}) =>
      report('anchor-unmatched', {
        file: document.path,
        place: position,
        lang: document.side,
        params: {name: anchor, file: other.path},
        actual: anchor,
      }),
    )
}

function crossedAnchors(zh: Document, en: Document): Message[] {
  const places = new Map(en.blocks.map((block) => [block.anchor, block]))
  let furthest = -1
  return zh.blocks.flatMap(({anchor, position}) => {
    const answer = anchor === undefined ? undefined : places.get(anchor)
    if (anchor === undefined || !answer) return []
    if (answer.index > furthest) {
      furthest = answer.index
      return []
    }
    return report('anchor-crossed', {
      file: zh.path,
      place: position,
      lang: 'zh',
      params: {name: anchor, file: en.path},
      related: [{file: en.path, place: answer.position}],
    })
  })
}

function uncertainBead(aligned: AlignedDocuments, bead: Bead, link: number): Message[] {
  if (bead.confidence >= uncertain) return []
  const places = sides.flatMap((side) => placeOf(aligned[side], bead[side]))
  const [first, ...related] = places
  if (!first) return []
  const side = bead.zh.length > 0 ? 'zh' : 'en'
  const sentence = aligned[side].sentences[bead[side][0]!]!
  return [
    report('alignment-uncertain', {
      ...first,
      lang: side,
      link,
      severity: bead.confidence < doubtful ? 'warning' : 'info',
      params: {
        text: sentence.text.length > quoted ? `${sentence.text.slice(0, quoted)}…` : sentence.text,
        percent: Math.round(bead.confidence * 100),
      },
      ...(related.length > 0 ? {related} : {}),
    }),
  ]
}

/** From the first to the last of some sentences of one half. */
function placeOf({path, sentences}: Document, indexes: readonly number[]): RelatedPlace[] {
  const first = sentences[indexes[0] ?? -1]
  const last = sentences[indexes.at(-1) ?? -1]
  return first && last ? [{file: path, place: {start: first.position.start, end: last.position.end}}] : []
}
