import {either, replaceMatch} from './plant.ts'

/** Says what a clause denied. */
export const loseEnglishNegation = either(
  replaceMatch(
    'en',
    /(?<=\b(?:is|are|was|were|do|does|did|has|have|had|could|will|would|should|must|may|might)) not(?= (?!only|just|to)[a-z])/g,
    () => '',
  ),
  replaceMatch(
    'en',
    /(?<=\b(?:is|are|was|were|do|does|did|has|have|had|could|would|should))n['’]t(?= [a-z])/g,
    () => '',
  ),
  replaceMatch('en', /\bcannot\b(?! (?:but|help|wait|afford))/g, () => 'can'),
  replaceMatch('en', /\b(?:never|no longer) (?=[a-z])/g, () => ''),
)

/** Says what a clause denied. */
export const loseChineseNegation = either(
  replaceMatch('zh', /(?:并未|从未|尚未|未曾|(?<!有)[没沒]有)(?=\p{Script=Han}{2})/gu, () => '已经'),
  replaceMatch('zh', /(?:[并並]|从来|決|决|绝)不(?=[会會能想愿肯是要])/gu, () => ''),
  replaceMatch('zh', /(?<![会會能是要可得])不(?=[会會能是要肯愿願想](?!不))/gu, () => ''),
  replaceMatch('zh', /(?:无法|無法)(?=\p{Script=Han})/gu, () => '可以'),
)
