import {type Qualifiers, toLoosen} from '../qualifiers.ts'

const before: Qualifiers['before'] = [
  [
    'over',
    /\b(?:(?<!\d |\b(?:hand|turn|sign|roll)(?:ed|s|ing)? |\bcarried )over|above|(?<!(?:\bnot|n['’]t|\bnever) )exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|(?<!\b(?:no|not|nothing|little|much) )(?:more|greater|higher|longer) than|at least|(?:no|not) (?:fewer|less|lower) than|upwards? of|in excess of|north of|top(?:s|ped|ping)|(?<!\bthe )past|beyond) (?:an? )?$/i,
  ],
  [
    'under',
    /\b(?:under|below|(?<!\b(?:no|not) )(?:less|fewer|lower) than|nearly|almost|close to|approaching|not quite|not even|shy of|close on|short of|up to|at most|(?:no|not) (?:more|greater|higher|longer) than|not exceeding|within|(?<!\b(?:times|twice|thrice|double|half|thirds?|quarters?|fifths?|just) )as (?:many|much|high) as|the (?:best|better|greater) part of) (?:an? )?$/i,
  ],
  [
    'about',
    /\b(?:about|around|roughly|approximately|some|circa|c\.|ca\.|approx\.?|an estimated|estimated|or so) (?:an? )?$|~ ?$/i,
  ],
]

/**
 * No sum exceeds it: it is the most that any comes to. How long nothing has happened (no ship in over a year) is another
 * thing.
 */
const exceeded =
  /(?:\b(?:no|none|nothing(?! more than)|nobody|never|neither|nor|not)\b|n['’]t\b)(?: (?!than\b)[\w’'-]+){0,6} (?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|top(?:s|ped|ping)?|(?:more|greater|higher|longer|larger) than|over|above|beyond) $/i

const after: Qualifiers['after'] = [
  [
    'over',
    /(?:-(?:odd|plus)\b|\+| odd\b| or (?:more|over|higher|above)\b| plus\b(?! (?:an?|one|\d))| and (?:more(?! than)|over)\b)/iy,
  ],
  ['under', / or (?:less|fewer|under|below|lower)\b/iy],
  ['about', / or (?:so|thereabouts)\b/iy],
]

/**
 * Loosens a quantity by the words before and after it (about, nearly, more than, or so); words after it that belong to it
 * (100-odd, 40+) are inside its span.
 */
export const withApproximation = toLoosen({before, exceeded, after, rough: /\bdozen\b/i, longest: 56})
