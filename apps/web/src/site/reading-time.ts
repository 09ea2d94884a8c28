import type {Document} from '@duizhao/bitext'

/**
 * Mean silent reading speeds of adults: Chinese characters (Trauzettel-Klosinski & Dietz 2012, IReST) and English words
 * (Brysbaert 2019, non-fiction) a minute.
 */
const speed = {zh: 255, en: 238}

/**
 * How long a text takes to read.
 *
 * @param document - one half of an article
 * @returns whole minutes, at least one
 */
export function readingMinutes(document: Document): number {
  const known = minutes.get(document) ?? countMinutes(document)
  minutes.set(document, known)
  return known
}

/** Every page of a work tells how long the whole is. */
const minutes = new WeakMap<Document, number>()

function countMinutes({side, sentences}: Document): number {
  const text = sentences.map((sentence) => sentence.text).join(' ')
  const units = side === 'zh' ? /\p{Script=Han}|[\p{L}\p{N}]+/gu : /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu
  return Math.max(1, Math.round((text.match(units)?.length ?? 0) / speed[side]))
}
