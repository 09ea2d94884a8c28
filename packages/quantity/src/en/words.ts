/** Words before `one` after which it stands for a thing and counts nothing: no one, this one, the good one. */
const pronounAfter =
  /\b(?:no|any|every|some|each|the|this|that|which|another|other|only|good|better|bad|big|new|old|last|first|next|loved|right|wrong|latter|former|small|little|same|whole|single|as|than|like|when|if|where|unless|for) $/i

/** What follows `one` where it is a pronoun: one can, one's, one another; and where a clause ends. */
const pronounBefore =
  /^(?:['’]s\b| (?:another|is|was|can|cannot|could|must|should|may|might|would|will|has|had|does|who|whose|that|which|day|hand|another|thing|way|side|by|or|and|more|needs|wants|by one)\b|[.,;:!?)”"'’]|$)/i

/** Joins `one` to another word: one-way, one-size-fits-all, anyone. */
const compound = /^-[A-Za-z]/

/**
 * Tells whether a numeral of one word is no count: `one` as a pronoun, or a part of a compound.
 *
 * @param text - folded text
 * @param start - where the word begins
 * @param end - where it ends
 */
export function isPronoun(text: string, start: number, end: number): boolean {
  if (!/^one$/i.test(text.slice(start, end))) return false
  // Three to one is a ratio.
  if (
    /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred) to $/i.test(
      text.slice(Math.max(0, start - 12), start),
    )
  )
    return false
  const after = text.slice(end, end + 12)
  return (
    compound.test(after) ||
    pronounBefore.test(after) ||
    pronounAfter.test(text.slice(Math.max(0, start - 12), start))
  )
}
