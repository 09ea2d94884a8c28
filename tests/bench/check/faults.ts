import {either, type Fault, replaceMatch} from './plant.ts'
import {currency, date, magnitude, model, number, percent, weekday} from './plant-facts.ts'
import {changeLink, dropFootnote, dropLink} from './plant-links.ts'
import {loseChineseNegation, loseEnglishNegation} from './plant-negations.ts'
import {
  dropBlock,
  dropListItem,
  dropSentence,
  duplicateSentence,
  isImage,
  isParagraph,
  leaveUntranslated,
  moveBlock,
} from './plant-passages.ts'
import {isOtherWording, misspell, names, termFault} from './plant-terms.ts'
import {pick} from './random.ts'

/** The classes of faults that the rules promise to find. */
export const faults: readonly Fault[] = [
  {
    name: 'term dropped',
    rules: ['term-missing', 'org-swapped', 'name-mismatch'],
    plant: termFault(
      (term) => !term.everyday,
      () => 'matter',
    ),
  },
  {
    name: 'term forbidden',
    rules: ['term-forbidden'],
    plant: termFault(
      (term) => term.en.forbidden.length > 0,
      (_name, term, random) => pick(random, term.en.forbidden),
    ),
  },
  {
    name: 'term varied',
    rules: ['term-inconsistent'],
    plant: termFault(
      (term) => term.en.admitted.some((name) => isOtherWording(name, term.en.preferred)),
      (_name, term, random) =>
        pick(
          random,
          term.en.admitted.filter((name) => isOtherWording(name, term.en.preferred)),
        ),
      true,
    ),
  },
  {
    name: 'name misspelt',
    rules: ['name-mismatch'],
    plant: termFault(
      (term) => names.has(term.type),
      (name, _term, random) => misspell(name, random),
    ),
  },
  {
    name: 'name swapped',
    rules: ['org-swapped'],
    plant: termFault(
      (term) => names.has(term.type),
      (_name, term, random, pair) => {
        const others = pair.terms.filter(
          (other) => other.type === term.type && other.id !== term.id && other.en.preferred.length > 2,
        )
        return others.length > 0 ? pick(random, others).en.preferred : undefined
      },
    ),
  },
  {name: 'number changed', rules: ['number-mismatch'], plant: number},
  {name: 'magnitude changed', rules: ['number-mismatch'], plant: magnitude},
  {name: 'date changed', rules: ['date-mismatch'], plant: date},
  {name: 'weekday changed', rules: ['date-mismatch'], plant: weekday},
  {name: 'model number changed', rules: ['name-mismatch'], plant: model},
  {name: 'currency changed', rules: ['currency-mismatch'], plant: currency},
  {name: 'percentage changed', rules: ['percent-mismatch'], plant: percent},
  {name: 'negation lost in en', rules: ['negation-mismatch'], plant: loseEnglishNegation},
  {name: 'negation lost in zh', rules: ['negation-mismatch'], plant: loseChineseNegation},
  // What is left of a paragraph may stand in a row without its counterpart.
  {name: 'en sentence dropped', rules: ['sentence-missing', 'paragraph-missing'], plant: dropSentence('en')},
  {name: 'zh sentence dropped', rules: ['sentence-extra', 'paragraph-missing'], plant: dropSentence('zh')},
  {
    name: 'paragraph dropped',
    // A paragraph may answer the second half of a longer one, which then has sentences too many.
    rules: ['paragraph-missing', 'sentence-missing', 'sentence-extra'],
    plant: either(dropBlock('en', isParagraph), dropBlock('zh', isParagraph)),
  },
  {name: 'paragraph moved', rules: ['paragraph-moved'], plant: moveBlock('en')},
  {
    name: 'heading dropped',
    rules: ['heading-missing'],
    plant: either(
      dropBlock('en', (text) => /^##/.test(text)),
      dropBlock('zh', (text) => /^##/.test(text)),
    ),
  },
  {
    name: 'sentence doubled',
    rules: ['sentence-duplicated'],
    plant: either(duplicateSentence('en'), duplicateSentence('zh')),
  },
  {name: 'left in English', rules: ['untranslated'], plant: leaveUntranslated('zh')},
  {name: 'left in Chinese', rules: ['untranslated'], plant: leaveUntranslated('en')},
  {
    name: 'quote unclosed',
    rules: ['quote-unbalanced'],
    plant: either(
      replaceMatch('zh', /”/gu, () => ''),
      replaceMatch('en', /”/gu, () => ''),
      replaceMatch('zh', /“/gu, () => ''),
    ),
  },
  {
    name: 'half-width in zh',
    rules: ['zh-halfwidth-punctuation'],
    plant: replaceMatch(
      'zh',
      /(?<=\p{Script=Han})[，：；？！](?=\p{Script=Han})/gu,
      ([mark]) => ({'，': ',', '：': ':', '；': ';', '？': '?', '！': '!'})[mark],
    ),
  },
  {
    name: 'full-width in en',
    rules: ['en-fullwidth-punctuation'],
    plant: replaceMatch(
      'en',
      /(?<=\p{L})[,;:.] (?=\p{L})/gu,
      ([mark]) => ({', ': '，', '; ': '；', ': ': '：', '. ': '。'})[mark],
    ),
  },
  {
    name: 'space before mark',
    rules: ['space-before-punctuation'],
    plant: either(
      replaceMatch('en', /(?<=\p{L})[,;.?](?= )/gu, ([mark]) => ` ${mark}`),
      replaceMatch('zh', /(?<=\p{Script=Han})[，。；？]/gu, ([mark]) => ` ${mark}`),
    ),
  },
  {
    name: 'double space',
    rules: ['double-space'],
    plant: replaceMatch('en', /(?<=[\p{L},.]) (?=\p{L})/gu, () => '  '),
  },
  {name: 'link dropped', rules: ['link-mismatch'], plant: either(dropLink('en'), dropLink('zh'))},
  {name: 'link changed', rules: ['link-mismatch'], plant: either(changeLink('en'), changeLink('zh'))},
  {
    name: 'image dropped',
    rules: ['image-mismatch'],
    plant: either(dropBlock('en', isImage), dropBlock('zh', isImage)),
  },
  {
    name: 'footnote dropped',
    rules: ['footnote-mismatch'],
    plant: either(dropFootnote('en'), dropFootnote('zh')),
  },
  {
    name: 'list item dropped',
    rules: ['list-length-mismatch'],
    plant: either(dropListItem('en'), dropListItem('zh')),
  },
]
