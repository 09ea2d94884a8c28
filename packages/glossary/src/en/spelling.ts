/** Endings that one of the rules below may change; most words end in none of them. */
const spelled = /(?:is|ys|our|ll|tre|bre|ogue|ence|programme)/u

/** Parts of words that are British, each with its American spelling. */
const parts: Readonly<Record<string, string>> = {
  aemi: 'emi',
  ageing: 'aging',
  aluminium: 'aluminum',
  anaesth: 'anesth',
  archaeo: 'archeo',
  caesar: 'cesar',
  diarrhoea: 'diarrhea',
  faec: 'fec',
  foet: 'fet',
  fulfilment: 'fulfillment',
  grey: 'gray',
  gynaec: 'gynec',
  haem: 'hem',
  instalment: 'installment',
  judgement: 'judgment',
  enrolment: 'enrollment',
  manoeuvre: 'maneuver',
  mould: 'mold',
  oedema: 'edema',
  oesoph: 'esoph',
  oestr: 'estr',
  paed: 'ped',
  plough: 'plow',
  sceptic: 'skeptic',
  sulph: 'sulf',
}
const part = new RegExp(Object.keys(parts).join('|'), 'u')

/**
 * British to American spelling where a rule does it; what the rule makes of other words is harmless in a key.
 *
 * @param word - a word in lower case, without accents
 * @returns the key
 */
export function foldSpelling(word: string): string {
  const plain = part.test(word) ? word.replace(part, (british) => parts[british]!) : word
  if (!spelled.test(plain)) return plain
  return plain
    .replace(/(?<=..)(?<!adv|dev|exerc|improv|prom|ra|rev|superv|surpr)is(ed|ing|ers?|ations?)$/u, 'iz$1')
    .replace(/(?<=..)ys(e|ed|ing)$/u, 'yz$1')
    .replace(/(?<=..)our(s|ed|ing|al)?$/u, 'or$1')
    .replace(/(?<=[aeiou])ll(ed|ing|ers?)$/u, 'l$1')
    .replace(/(?<=[bt])re(s?)$/u, 'er$1')
    .replace(/(?<=..)ogue(s?)$/u, 'og$1')
    .replace(/^(def|off|lic)ence(s?)$/u, '$1ense$2')
    .replace(/^programme(s?)$/u, 'program$1')
}
