import type {FormAt} from './form.ts'

/** Endings that make an adjective or a people of the name of a place. */
const endings = new Set('an ean ese i ian ish n nese'.split(' '))

/** Those that no ending makes, by the name in lower case. */
const irregular = new Map(
  Object.entries({
    britain: 'british',
    denmark: 'danish',
    england: 'english',
    france: 'french',
    greece: 'greek',
    ireland: 'irish',
    netherlands: 'dutch',
    philippines: 'filipino',
    poland: 'polish',
    portugal: 'portuguese',
    spain: 'spanish',
    sweden: 'swedish',
    switzerland: 'swiss',
    turkey: 'turkish',
    uk: 'british',
    'united kingdom': 'british',
    'united states': 'american',
    us: 'american',
    usa: 'american',
  }),
)

/** The adjective or the people of a place: Chinese for China, Americans for America. */
export const demonymAt: FormAt = ({designation, words: wanted}, words, at) => {
  const {text, lemma} = words[at]!.form
  const isName = /^\p{Lu}/u.test(designation.text) && /^\p{Lu}/u.test(text)
  if (!isName || designation.term.type !== 'place') return undefined
  const place = wanted.map(({form}) => form.lower).join(' ')
  return irregular.get(place) === lemma || isRegular(place, lemma) ? at + 1 : undefined
}

function isRegular(place: string, word: string): boolean {
  const stem = place.replace(/[aeoy]$/u, '')
  if (!word.startsWith(stem)) return false
  const ending = word.slice(stem.length)
  return endings.has(ending) || (ending === '' && place.endsWith('y'))
}
