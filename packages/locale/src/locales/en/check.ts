export default {
  'term-missing_en':
    'The Chinese has the term “{{text}}”, but nothing in the English answers it. Expected “{{expected}}”: add it, or add the wording that is used to the glossary.',
  'term-missing_zh':
    'The English has the term “{{text}}”, but nothing in the Chinese answers it. Expected “{{expected}}”: add it, or add the wording that is used to the glossary.',
  'term-missing_often':
    'In {{times}} places nothing in the English answers “{{text}}” as “{{expected}}” (in {{rendered}} places it does). Use one rendering, add the others to the glossary, or mark the term as `everyday`.',
  'term-forbidden': 'The glossary forbids “{{text}}”. Write “{{expected}}”.',
  'term-inconsistent':
    '“{{wording}}” is rendered as “{{text}}” ({{times}}×) here, but elsewhere as “{{expected}}” ({{expectedTimes}}×). Settle on one.',
  'name-mismatch': '“{{text}}” stands for “{{source}}”. Expected “{{expected}}”: correct the spelling.',
  'name-mismatch_document':
    '“{{text}}” is nearly “{{expected}}”, which the article writes elsewhere. Correct the spelling if they are the same.',
  'org-swapped':
    '“{{text}}” stands where the other side names “{{source}}”. Expected “{{expected}}”: check who is meant.',
  'number-mismatch':
    'The English says “{{en}}” ({{enValue}}), the Chinese “{{zh}}” ({{zhValue}}). Correct the one that is wrong.',
  'number-mismatch_no-en':
    'The Chinese says “{{text}}” ({{value}}), but no number in the English answers it. Add it, or check the translation.',
  'number-mismatch_no-zh':
    'The English says “{{text}}” ({{value}}), but no number in the Chinese answers it. Remove it, or check the translation.',
  'number-mismatch_bare-en':
    'The Chinese says “{{source}}”, the English “{{text}}”: “{{word}}” is lost. Add it, or take it out of the Chinese.',
  'number-mismatch_bare-zh':
    'The English says “{{source}}”, the Chinese “{{text}}”: “{{word}}” is lost. Add it, or take it out of the English.',
  'date-mismatch':
    'The English gives the date “{{en}}” ({{enValue}}), the Chinese “{{zh}}” ({{zhValue}}). Correct the one that is wrong.',
  'date-mismatch_no-en':
    'The Chinese gives the date “{{text}}” ({{value}}), but no date in the English answers it. Add it, or check the translation.',
  'date-mismatch_no-zh':
    'The English gives the date “{{text}}” ({{value}}), but no date in the Chinese answers it. Remove it, or check the translation.',
  'currency-mismatch':
    'The English says “{{en}}” ({{enValue}}), the Chinese “{{zh}}” ({{zhValue}}): the currencies differ. Correct the one that is wrong.',
  'percent-mismatch':
    'The English says “{{en}}” ({{enValue}}), the Chinese “{{zh}}” ({{zhValue}}). Correct the one that is wrong.',
  'percent-mismatch_no-en':
    'The Chinese says “{{text}}” ({{value}}), but no percentage in the English answers it. Add it, or check the translation.',
  'percent-mismatch_no-zh':
    'The English says “{{text}}” ({{value}}), but no percentage in the Chinese answers it. Remove it, or check the translation.',
  'percent-mismatch_bare-en':
    'The Chinese says “{{source}}”, the English “{{text}}”: “{{word}}” is lost. Add it, or take it out of the Chinese.',
  'percent-mismatch_bare-zh':
    'The English says “{{source}}”, the Chinese “{{text}}”: “{{word}}” is lost. Add it, or take it out of the English.',
  'negation-mismatch_zh':
    'The Chinese says “{{text}}”, but nothing in the English denies anything. Check that the negation is translated.',
  'negation-mismatch_en':
    'The English says “{{text}}”, but nothing in the Chinese denies anything. Check which of the two is meant.',
  'sentence-missing': 'Nothing in the English answers the sentence “{{text}}”. Translate it.',
  'sentence-missing_unsure':
    'Nothing in the English beside it seems to answer “{{text}}”. Check that the sentence is translated.',
  'sentence-extra': 'Nothing in the Chinese answers the sentence “{{text}}”. Remove it, or add its Chinese.',
  'sentence-extra_unsure':
    'Nothing in the Chinese beside it seems to answer “{{text}}”. Check that the Chinese says it.',
  'paragraph-missing_en': 'Nothing in the English answers the paragraph “{{text}}”. Translate it.',
  'paragraph-missing_zh':
    'Nothing in the Chinese answers the paragraph “{{text}}”. Remove it, or add its Chinese.',
  'paragraph-moved':
    'The paragraph “{{text}}” answers “{{zh}}”, which stands in another place. Put both in the same order.',
  'heading-missing_en': 'No heading in the English answers “{{text}}”. Add it.',
  'heading-missing_zh': 'No heading in the Chinese answers “{{text}}”. Remove it, or add its Chinese.',
  'heading-level-mismatch':
    'The heading “{{text}}” is of level {{enDepth}}, its Chinese of level {{zhDepth}}. Give both the same.',
  'sentence-duplicated': 'The sentence “{{text}}” stands here a second time. Remove one.',
  untranslated_zh: '“{{text}}” was left in English. Translate it, or put it in quotation marks or brackets.',
  untranslated_en: '“{{text}}” was left in Chinese. Translate it, or put it in quotation marks or brackets.',
  'script-mixed':
    '“{{actual}}” is in simplified characters, but the text is in traditional ones. Write “{{expected}}”.',
  'script-mixed_traditional':
    '“{{actual}}” is in traditional characters, but the text is in simplified ones. Write “{{expected}}”.',
  'script-mixed_whole':
    'The front matter says `lang: {{actual}}`, but most of the text is in the other script. Write `lang: {{expected}}`, or convert the text.',
  'quote-unbalanced':
    '“{{mark}}” has no partner “{{partner}}” in this paragraph. Add it, or remove this one.',
  'quote-unbalanced_shape':
    '“{{mark}}” faces the wrong way, or does not match its partner. Write “{{partner}}”.',
  'quote-mixed': 'Only here the text quotes with “{{actual}}”. Write “{{expected}}”, as elsewhere.',
  'zh-halfwidth-punctuation': 'Half-width “{{actual}}” in Chinese, near “{{near}}”. Write “{{expected}}”.',
  'en-fullwidth-punctuation': 'Full-width “{{actual}}” in English, near “{{near}}”. Write “{{expected}}”.',
  'space-before-punctuation': 'White space before punctuation, near “{{near}}”. Remove it.',
  'double-space': 'More than one space in a row, near “{{near}}”. Leave one.',
  'zh-latin-spacing':
    'Found “{{actual}}” between Han and Latin characters, near “{{near}}”; the house style wants “{{expected}}”.',
  'link-mismatch':
    'This link leads to {{actual}}, its counterpart to {{expected}}. Correct the one that is wrong.',
  'link-mismatch_doubtful':
    'This link leads to {{actual}}, its counterpart to {{expected}}, which may be another page. Check that both are meant.',
  'link-mismatch_en': 'Nothing in the English answers the link “{{text}}” to {{actual}}. Add it.',
  'link-mismatch_zh':
    'Nothing in the Chinese answers the link “{{text}}” to {{actual}}. Remove it, or add it there.',
  'image-mismatch_en': 'The English lacks the image {{actual}}. Add it.',
  'image-mismatch_zh': 'The Chinese lacks the image {{actual}}. Remove it, or add it there.',
  'image-mismatch_alt-en':
    'The English does not describe the image that the Chinese calls “{{actual}}”. Add an alternative text.',
  'image-mismatch_alt-zh':
    'The Chinese does not describe the image that the English calls “{{actual}}”. Add an alternative text.',
  'footnote-mismatch_en':
    'Found {{enCount}} footnotes in the English, {{zhCount}} in the Chinese of this passage. Add what the English lacks.',
  'footnote-mismatch_zh':
    'Found {{zhCount}} footnotes in the Chinese, {{enCount}} in the English of this passage. Add what the Chinese lacks.',
  'list-length-mismatch':
    'Found {{enCount}} items in the English, {{zhCount}} in the Chinese. Make the two lists answer each other.',
  'list-length-mismatch_columns':
    'Found {{enCount}} columns in the English table, {{zhCount}} in the Chinese. Make the two tables answer each other.',
  'code-mismatch':
    'This code says “{{actual}}” where the Chinese says “{{expected}}”. Only comments and strings may differ: correct the one that is wrong.',
  'code-mismatch_en': 'Nothing in the English answers the code that begins with “{{text}}”. Add it.',
  'code-mismatch_zh':
    'Nothing in the Chinese answers the code that begins with “{{text}}”. Remove it, or add it there.',
  'front-matter-mismatch_en': 'The front matter of the English lacks `{{key}}`. Add it.',
  'front-matter-mismatch_zh':
    'The front matter of the Chinese lacks `{{key}}`. Add it there, or remove it here.',
  'front-matter-mismatch_count':
    'Found {{enCount}} of `{{key}}` in the English, {{zhCount}} in the Chinese. Make the two lists answer each other.',
}
