import {stemEnglish, wordsOf} from './english.ts'

/** Notes about a headword that say nothing of its meaning. */
const aboutForm =
  /\b(?:(?:old |archaic |unofficial |erroneous |Japanese |Taiwan |euphemistic |popular )?variant of|also (?:written|pr)|(?:Taiwan )?pr\.|used in|see(?: also)?(?=\s*$)|classifier(?: for|:)|abbr\. (?:for|of|to)(?=\s*$)).*$/u

/** `漢字|汉字[han4 zi4]`: a reference to another headword. */
const crossReference = /[\p{Script=Han}·,，○]+(?:\|[\p{Script=Han}·,，○]+)?(?:\[[^\]]*\])?/gu

/** Brackets hold labels (`(literary)`), usage and explanations. */
const bracketed = /\([^()]*\)|\[[^\]]*\]/g

/** Words of dictionary style that no translation holds. */
const filler = new Set([
  'sb',
  'sth',
  'etc',
  'esp',
  'usu',
  'lit',
  'fig',
  'e',
  'g',
  'oneself',
  'one',
  'abbr',
  'cl',
])

/** Articles and particles: left out of a gloss that has other words. */
const particles = new Set([
  'a',
  'an',
  'the',
  'to',
  'of',
  'be',
  'and',
  'or',
  'in',
  'on',
  'at',
  'for',
  'with',
  'by',
  'from',
])

/** A gloss of more words than this explains rather than translates. */
const longestTranslation = 5

/** A translation of a headword. */
export interface Gloss {
  /** Stems of its words, function words left out where others remain. */
  stems: string[]
  /** Whether it explains the headword (`capital of Shaanxi Province`) rather than translating it. */
  explains: boolean
}

/**
 * Splits a definition of CC-CEDICT into the translations that it lists.
 *
 * Labels, classifiers, references to variants and pinyin are left out.
 *
 * @param definition - the text of one sense (`to hit; to strike (coll.)`)
 * @returns its glosses in the order of the dictionary, without empty ones
 */
export function readDefinition(definition: string): Gloss[] {
  const bare = stripBrackets(definition).replace(crossReference, ' ')
  return bare.split(';').flatMap((part) => {
    const [head = '', ...explanations] = part
      .split(',')
      .map((text) => text.replace(aboutForm, ''))
      .filter((text) => /\p{L}/u.test(text))
    return [toGloss(head, false), ...explanations.map((text) => toGloss(text, true))].filter(
      (gloss) => gloss.stems.length > 0,
    )
  })
}

function stripBrackets(text: string): string {
  const stripped = text.replace(bracketed, ' ')
  return stripped === text ? text : stripBrackets(stripped)
}

function toGloss(text: string, afterComma: boolean): Gloss {
  const words = wordsOf(text.replace(/^\s*surname\b/, ' '))
    .map((word) => word.replace(/['’]s$/, ''))
    .filter((word) => !filler.has(word))
  const content = words.filter((word) => !particles.has(word.toLowerCase()))
  const kept = content.length > 0 ? content : words
  return {
    stems: [...new Set(kept.map(stemEnglish))],
    explains: kept.length > longestTranslation || (afterComma && kept.length > 2),
  }
}
