/**
 * The script of Chinese that a language tag names, or that is usual in the region it names.
 *
 * @param tag - a BCP 47 tag, such as other tools write: `zh-TW`, `zh-Hant-HK`, `zh_CN`
 * @returns the script; undefined for a tag that leaves it open (`zh`), or is none of Chinese
 */
export function scriptOfTag(tag: string): 'zh-Hans' | 'zh-Hant' | undefined {
  const [language, ...subtags] = tag.toLowerCase().split(/[-_]/)
  if (language !== 'zh') return undefined
  if (subtags.includes('hant')) return 'zh-Hant'
  if (subtags.includes('hans')) return 'zh-Hans'
  if (subtags.some((subtag) => ['tw', 'hk', 'mo'].includes(subtag))) return 'zh-Hant'
  return subtags.some((subtag) => ['cn', 'sg', 'my'].includes(subtag)) ? 'zh-Hans' : undefined
}
