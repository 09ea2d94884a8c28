/**
 * The packages from bottom to top, as `design.md` draws them: each layer may import those before it, never one beside
 * or after it. `@duizhao/desk` stands alone at the top, since it composes the editions.
 */
export const layers: readonly (readonly string[])[] = [
  ['@duizhao/bitext', '@duizhao/locale'],
  ['@duizhao/diagnostics'],
  ['@duizhao/files', '@duizhao/yaml', '@duizhao/quantity', '@duizhao/lexicon'],
  ['@duizhao/parse'],
  ['@duizhao/align'],
  ['@duizhao/glossary'],
  ['@duizhao/check'],
  ['@duizhao/compile'],
  ['@duizhao/render'],
  ['@duizhao/web', '@duizhao/newsletter'],
  ['@duizhao/desk'],
]
