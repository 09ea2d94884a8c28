import {realpath, stat} from 'node:fs/promises'
import type {Mailing, Message, Term} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {fileStart} from '@duizhao/files'
import {loadTermbase} from '@duizhao/glossary'
import type {ArticleSource} from '../article/compile-article.ts'
import {discoverProject} from './discover.ts'
import {readMailing} from './mailings.ts'
import {readProjectText} from './read-project-text.ts'
import {readSettings, type Settings} from './settings.ts'
import {checkTemplates} from './templates.ts'

/** A project, read but not compiled. */
export interface Project {
  /** Real path of its directory. */
  root: string
  settings: Settings
  terms: Term[]
  mailings: Mailing[]
  /** The articles of which both halves can be read. */
  sources: ArticleSource[]
  /** Names of all articles that have both halves, sorted. */
  slugs: string[]
}

/**
 * Reads a project: everything but the insides of its articles.
 *
 * @param directory - the project's folder
 * @returns the project, unless there is no such folder; and messages about its files, settings, glossary, mailings
 */
export async function loadProject(directory: string): Promise<{project?: Project; messages: Message[]}> {
  const root = await realpath(directory).catch(() => undefined)
  if (root === undefined || !(await stat(root)).isDirectory()) {
    return {messages: [report('project-not-found', {file: '.', place: fileStart})]}
  }
  const {files, messages} = await discoverProject(root)
  const slugs = files.articles.map(({slug}) => slug)
  const read = async (paths: readonly string[]): Promise<{path: string; text: string}[]> => {
    const found: {path: string; text: string}[] = []
    for (const path of paths) {
      const result = await readProjectText(root, path)
      messages.push(...result.messages)
      if (result.text !== undefined) found.push({path, text: result.text})
    }
    return found
  }

  const [settingsFile = {path: 'duizhao.yaml', text: ''}] = await read(files.settings)
  const {settings, messages: settingsMessages} = readSettings(settingsFile.text, settingsFile.path)
  const templateMessages = await checkTemplates(settings.project, root)
  const {termbase, messages: glossaryMessages} = loadTermbase(await read(files.glossaries))
  const mailings = (await read(files.mailings)).map(({text, path}) => readMailing(text, path, slugs))
  messages.push(...settingsMessages, ...templateMessages, ...glossaryMessages)
  messages.push(...mailings.flatMap((mailing) => mailing.messages))

  const sources: ArticleSource[] = []
  for (const {slug, paths} of files.articles) {
    const [zh, en] = [await read([paths.zh]), await read([paths.en])]
    if (zh[0] && en[0]) sources.push({slug, paths, texts: {zh: zh[0].text, en: en[0].text}})
  }
  const project = {
    root,
    settings,
    terms: termbase.terms,
    mailings: mailings.flatMap(({mailing}) => mailing ?? []),
    sources,
    slugs,
  }
  return {project, messages}
}
