import type {Range} from '@duizhao/bitext'
import {anyOf, blank} from '../text/blank.ts'

/** Words that deny what a clause says. */
const negators =
  /\b(?:not|never|no|none|nobody|nothing|nowhere|neither|nor|cannot|without)\b|\b(?:is|are|was|were|do|does|did|has|have|had|ca|could|wo|would|should|must|need|ai)n['’]t\b/gi

/** Where a negator denies nothing, or where Chinese says the same without one; looked for in this order. */
const idioms = [
  // In a title.
  /(?<=[\w,] )(?:No|Not|Never|Nothing|None|Nobody|Nowhere|Without|Neither|Nor|Cannot)\b/g,
  /\bnos?\.? ?\d|\bno-[a-z]+/gi,
  // One thing and the other: `not only`, `not news but a signpost`.
  /\bnot (?:only|just|merely|simply|solely|alone|least|to mention|to say|to speak|unlike|(?:the|an?|my|his|her|its|our|their) (?:only|sole|first|least|last))\b/gi,
  /\b(?:not|[a-z]+n['’]t)\b[^.;:!?]{0,60}\bbut\b/gi,
  // `No fewer than ten` are at least ten, and `never been better` is best.
  /\b(?:not?|[a-z]+n['’]t|never|none|nothing|nobody|cannot)\b[^.;:!?]*\b(?:than|until|till|unless)\b/gi,
  /\b(?:no|never)(?: been| before)? (?:so|fewer|less|more|later|earlier|sooner|better|worse)\b|\bcould(?: not|n['’]t) (?:be|have been) (?:more|[a-z]+er)\b/gi,
  /\b(?:no|never|nobody|nothing)\b[^.;:!?]*\b(?:bigger|larger|greater|higher|better|faster|older|longer|closer|deeper|cheaper|stronger|worse)\b/gi,
  /\b(?:not|[a-z]+n['’]t) (?:the|my|his|her|its|our|their) (?:only|sole|first|last)\b/gi,
  // Two make a positive: `not uncommon`, `never fails`, `nobody doubts`.
  /\b(?:hardly|scarcely|barely|rarely|seldom|not?|never|nobody|none|nothing|cannot|[a-z]+n['’]t)\b[^.;:!?]*\b(?:without|unless|un[a-z]{4,}|fail[a-z]*|lack[a-z]*|den(?:y|ie[sd])|doubt[a-z]*|escap[a-z]*)\b/gi,
  /\bnot (?:in|im|ir|il|dis)[a-z]+/gi,
  /\b(?:can(?:not|['’]t)|could(?: not|n['’]t)) (?:help|but|wait|afford|agree more|stand|bear|(?:be )?over[a-z]+)\b/gi,
  /\b(?:do not|don['’]t) (?:worry|mind|forget|hesitate|miss|lose|stop)\b|\b(?:does not|doesn['’]t) matter\b|\bnever mind\b/gi,
  // Before a word that has an opposite: `not easy` is 难, `not always` is 有时.
  /\bnot (?:as|so|quite|very|too|all that|much|many|often|always|necessarily|far|long|easy|hard|difficult|bad|good|well|small|big|large|cheap|expensive|new|old|young|late|early|high|low|happy|strong|weak|surprisingly)\b/gi,
  /\bno (?:matter|doubt|wonder|surprise|stranger|end|question|small|mean|other|exception|time|easy|accident|coincidence|secret|choice|option|alternative|problem|trouble|man['’]s)\b/gi,
  /\bnothing (?:but|more|less|if not|short|other|like|new)\b|\bnone other\b/gi,
  /\bwithout (?:doubt|question|exception|precedent|delay|(?:a )?(?:break|pause|stop|hitch)|warning|difficulty|notice|end|loss|alter[a-z]*|chang[a-z]*)\b/gi,
  /\b(?:if|or|whether|why|lest|careful|caution|sure|avoid|ensure) not\b/gi,
  // The verb is left out, and Chinese may say another: `the advice they don’t`.
  /\b(?:not|[a-z]+n['’]t)(?= and\b|\s*(?:$|[.,;:!?)”]))/gi,
  // A question may be put either way: `Isn’t it late?`
  /[^.!?;:—]*\?/g,
]

/** What may answer a Chinese negator, by the way in which it does. */
const answers = anyOf(
  [
    // Denies.
    /\b(?:no|nor|none|nothing|nobody|nowhere|not|never|neither|cannot|without|nil|zero)\b|n['’]t\b|\?/,
    // Nearly denies, or limits.
    /\b(?:hardly|scarcely|barely|rarely|seldom|few|fewer|little|less|least|only|merely|mere|alone|solely?|still)\b/,
    // Puts one thing for another, or leaves one out.
    /\b(?:rather|instead|unless|until|till|yet|too (?:\w+ ){1,3}to|otherwise|else|elsewhere|except|save|bar|apart|aside|beyond|outside|away|despite|regardless|irrespective|notwithstanding|even (?:if|though)|before|against|unlike|versus|opposed|contrary|opposite|contrast|lest|spare|minus|all but|but for|far from|so far|short|free|out of|rid|up to|still to|last (?:thing|person|to))\b/,
    /\b(?:leav|left|rul|r[au]n|drop|opt|ke[ep]pt?|stay|miss|filter)[a-z]* out\b|\b(?:g[ai]v|put|call)[a-z]* (?:up|off)\b/,
    /\b(?:leaves?|left|leaving) (?:\w+ ){0,3}(?:out|un\w+|open|alone|aside|behind|blank)\b|\bremain(?:s|ed)? to\b/,
    // Tells what might have been.
    /\b(?:would|should|could|might)(?: have|['’]ve)\b|\bwish|\bpretend/,
    // Lacks, refuses, prevents, ends.
    /\b(?:fail|lack|refus|reject|den(?:y|ie)|declin|resist|oppos|prevent|prohibit|forb[ai]d|ban(?:s|ned|ning)?\b|halt|stop|ceas|miss|lose|losing|lost|absen|ignor|neglect|overlook|exclu|elud|evad|escap|abandon|cancel|waiv|abstain|refrain|withh|abolish|eliminat|remov|restrict|preclu|doubt|sceptic|skeptic|pending|forg[eo]t|avoid|avert|omit|skip|shelv|postpon|delay|await|wait (?:for|until|to)|ends?\b|ended|stuck|stall|block|barred|rested\b|reluctan|loath|averse|brok|quit\b|appeal|baffl|puzzl|perplex|beg(?:s|ged)? to differ|hesita|defer|defy|depriv|dispens|suspend|spurn|shun|deviat|h[eo]ld back|kept? from|freez|froze|sav(?:e|es|ed|ing)\b|relie[vf])/,
    /\b(?:hard\b|difficult|tough|challeng|struggl|surpris|mistak|wrong|fals|sorry|secret(?!ar)|silen|quiet|idle|empty|vacan|void|poor|bad(?:ly)?\b|worse|worst|weak|rare|scarce|scant|shortage|blind|deaf|mute|dumb|gone|vanish|contradict|conceal|hidden|vain|violat|regret|fear|afraid)/,
    // Says the opposite: 没有区别 is the same, 没有错 right, 没有动过 stayed put.
    /\b(?:same|identical|alike|exactly|right|dry|stay(?:s|ed)?\b|unison|differ(?:s|ed)?\b)/,
    // Has its negation in its form.
    /\bun(?!der|ion|it|iq|iv|if|il|ic|cles?\b|anim)[a-z-]{3}|\bunder(?:staff|fund|pa[iy]|perform|estimat|valu|us)/,
    /\b(?:dis(?!clos|cuss|cover|play|tribut|trict|tan|ks?\b|h|cipl|ease|aster|tinct|tingu|c\b|patch|pos)|mis(?!s[io]|er|ter)|non|anti-|counter(?!part))[a-z-]{2}/,
    /\bim(?:possib|patien|perfect|mobil|moral|matur|plausib|practic|proper|pur|partial|poten|polite|modest|balanc|material)/,
    /\bin(?:ab|accur|access|activ|adequ|adver|advis|approp|cap|compat|compet|complet|compr|conclus|consist|conven|correct|cred|cur|decen|decis|defin|depend|different|direct|discr|disput|distinct|divis|eff|elig|equ|evit|exact|exhaust|expens|exper|explic|feas|fertil|fin|flex|formal|freq|hosp|human|justic|num|oper|secur|sens|separ|sign|sinc|solub|solv|somn|stab|suff|surm|tang|tol|valid|valu|variab|varian|vis|volunt)/,
    /\bir(?:rat|rec|reg|rel|resp|rev|resist|rep|refut|rem|retr)|\bil(?:leg|lit|log|lic)|\b(?:atypical|asymm|amoral)/,
    /[a-z]{2}less(?:ly|ness)?\b|[a-z]-free\b/,
  ],
  'i',
)

/**
 * Where an English text denies something, in a way that no translation passes over.
 *
 * @param text - a sentence
 * @returns the negators
 */
export function findEnglishDenials(text: string): Range[] {
  return [...blank(text, idioms).matchAll(negators)].map(({index, 0: word}) => [index, index + word.length])
}

/**
 * Whether an English text has anything that may answer a Chinese negator: it denies, refuses, lacks, limits or opposes
 * something, in the widest sense.
 *
 * @param text - sentences
 */
export function mayDenyInEnglish(text: string): boolean {
  return answers.test(text)
}
