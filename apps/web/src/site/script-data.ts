import {convertScript, type Script} from '@duizhao/render/script'
import type {Root} from 'hast'
import {byUnit} from './by-unit.ts'
import {zhTexts} from './zh-text.ts'

/**
 * The Chinese of a page in the other script: one string, which the page's script lays over its text nodes.
 *
 * @param root - the page
 * @param from - the script that it is in
 * @returns a string as long as all its Chinese text nodes together
 */
export function scriptData(root: Root, from: Script): string {
  return byUnit(zhTexts(root, from), (text) => convertScript(text, from)).join('')
}
