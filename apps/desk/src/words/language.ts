import {createTranslator, type Translate, type UiLanguage, uiLanguages} from '@duizhao/locale'

/**
 * The language that the command speaks.
 *
 * @param asked - value of `--ui`, if it was given
 * @param env - environment; `LC_ALL`, `LC_MESSAGES` and `LANG` count, in this order (POSIX)
 * @returns the language; undefined if `--ui` asks for one that there is not
 */
export function chooseLanguage(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): UiLanguage | undefined {
  if (asked !== undefined) return uiLanguages.find((language) => language === asked)
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  if (!/^zh(?:[-_.@]|$)/i.test(locale)) return 'en'
  return /hant|[-_](?:tw|hk|mo)\b/i.test(locale) ? 'zh-Hant' : 'zh-Hans'
}

/**
 * The words of the command, in the language that the environment asks for.
 *
 * @param env - environment
 * @returns words of the namespace `desk`
 */
export function deskWords(env: Readonly<Record<string, string | undefined>>): Translate {
  return createTranslator(chooseLanguage(undefined, env) ?? 'en', 'desk')
}
