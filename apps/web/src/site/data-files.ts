import type {Root} from 'hast'
import type {Page} from './page.ts'
import {pinyinData} from './pinyin-data.ts'
import {scriptData} from './script-data.ts'
import type {SiteFile} from './site-file.ts'

/**
 * The files of a page that are loaded when a reader asks for them: its Chinese in the other script, and its pinyin.
 * They are scripts that leave a string, as browsers fetch nothing else from `file://`.
 *
 * @param page - the page
 * @param root - its content
 * @returns two files beside the page, or none if it has no Chinese
 */
export function dataFiles(page: Page, root: Root): SiteFile[] {
  if (page.languages === 'en') return []
  const folder = decodeURIComponent(page.path)
  const file = (name: string, data: string): SiteFile => ({
    path: `${folder}${name}.js`,
    content: `(globalThis.duizhao??={}).${name}=${JSON.stringify(data)}\n`,
  })
  return [file('script', scriptData(root, page.tags.zh)), file('pinyin', pinyinData(root, page.tags.zh))]
}
