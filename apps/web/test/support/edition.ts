import type {Article, Document, Edition, FrontMatter, Side} from '@duizhao/bitext'

const base: Record<Side, FrontMatter> = {
  zh: {
    title: '茶与书',
    date: '2024-06-18T09:30:00+08:00',
    authors: ['林一'],
    lang: 'zh-Hans',
    summary: '一篇短文。',
  },
  en: {title: 'Tea & Books', date: '2024-06-18', authors: ['Lin Yi'], translators: ['Ann Lee'], lang: 'en'},
}

function document(side: Side, frontMatter: Partial<FrontMatter>): Document {
  const merged = {...base[side], ...frontMatter}
  return {
    side,
    language: merged.lang,
    path: `articles/tea/${side}.md`,
    frontMatter: merged,
    blocks: [],
    sentences: [],
    suppressions: [],
  }
}

/** An article without text, for what is said about an article rather than in it. */
export function bareArticle(
  slug = 'tea',
  frontMatter: Partial<Record<Side, Partial<FrontMatter>>> = {},
): Article {
  return {
    slug,
    zh: document('zh', frontMatter.zh ?? {}),
    en: document('en', frontMatter.en ?? {}),
    rows: [],
    beads: [],
    termLinks: [],
    messages: [],
  }
}

/** An edition of one bare article. */
export function bareEdition(url?: string): Edition {
  return {
    format: 'duizhao-edition/1',
    settings: {
      title: {zh: '对照', en: 'Duizhao'},
      description: {zh: '中英对照', en: 'Side by side'},
      ...(url !== undefined && {url}),
      zhScript: 'zh-Hans',
      firstUse: 'none',
      newsletter: {
        width: 72,
        kinsoku: 'gb',
        emphasis: 'none',
        both: 'paragraph',
        leadOnly: false,
        mail: {from: 'a@example.org', to: 'b@example.org'},
      },
    },
    terms: [],
    articles: [bareArticle()],
    mailings: [],
    assets: [],
    messages: [],
  }
}
