import type {Term} from '@duizhao/bitext'

/** What a test says of a term: designations parted by `|`, a forbidden one begins with `!`. */
export interface TermSketch extends Partial<Omit<Term, 'zh' | 'en'>> {
  zh: string
  en: string
}

/**
 * Makes a term from a short description.
 *
 * @param sketch - the description
 * @returns the term; its id is the preferred English designation with hyphens, if none is given
 */
export function makeTerm({zh, en, ...rest}: TermSketch): Term {
  const [id = ''] = en.split('|')
  return {
    id: id.toLowerCase().replaceAll(' ', '-'),
    type: 'term',
    zh: toDesignations(zh),
    en: toDesignations(en),
    doNotAnnotate: false,
    everyday: false,
    ...rest,
  }
}

function toDesignations(text: string) {
  const [preferred = '', ...others] = text.split('|')
  return {
    preferred,
    admitted: others.filter((other) => !other.startsWith('!')),
    forbidden: others.filter((other) => other.startsWith('!')).map((other) => other.slice(1)),
  }
}
