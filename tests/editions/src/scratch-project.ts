import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'

/** The files of a project by their project-relative POSIX path. */
export type Files = Record<string, string | Uint8Array>

/** A small project without fault: two articles, a glossary, settings, a picture, a mailing. */
export const soundProject: Files = {
  'duizhao.yaml': 'title: {zh: 小刊, en: Small Journal}\nurl: https://small.example/\n',
  'glossary/terms.yaml': 'terms:\n  - id: loess\n    zh: 黄土\n    en: loess\n',
  'articles/field/zh.md': [
    '---\ntitle: 田\ndate: 2024-05-02\nauthors: [林一]\nlang: zh-Hans\n---\n',
    '黄土是风带来的。风停在哪里，田就修在哪里。\n',
    '![一块田](field.svg "▲一块田")\n',
  ].join('\n'),
  'articles/field/en.md': [
    '---\ntitle: The Field\ndate: 2024-05-02\nauthors: [Lin Yi]\nlang: en\n---\n',
    'Loess comes with the wind. Where the wind stops, a field is built.\n',
    '![A field](field.svg "A field")\n',
  ].join('\n'),
  'articles/field/field.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path d="M0 10h40"/></svg>\n',
  'articles/rain/zh.md':
    '---\ntitle: 雨\ndate: 2024-05-01\nauthors: [林一]\nlang: zh-Hans\n---\n\n昨天下雨了。今天路滑。\n',
  'articles/rain/en.md':
    '---\ntitle: Rain\ndate: 2024-05-01\nauthors: [Lin Yi]\nlang: en\n---\n\nIt rained yesterday. Today the road is slippery.\n',
  'newsletters/2024-05-03.yaml': 'subject: {zh: 五月, en: May}\narticles: [field, rain]\n',
}

/**
 * Writes a project into a new directory that goes when the process ends.
 *
 * @param files - its files; they are laid over the sound project
 * @param without - files of the sound project to leave out
 * @returns path of the directory
 */
export function writeProject(files: Files = {}, without: readonly string[] = []): string {
  const directory = join(scratchDirectory(), 'project')
  for (const [path, content] of Object.entries({...soundProject, ...files})) {
    if (without.includes(path)) continue
    mkdirSync(dirname(join(directory, path)), {recursive: true})
    writeFileSync(join(directory, path), content)
  }
  return directory
}

/**
 * Makes a directory that goes when the process ends.
 *
 * @returns its path
 */
export function scratchDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'duizhao-edition-'))
  process.once('exit', () => rmSync(directory, {recursive: true, force: true}))
  return directory
}
