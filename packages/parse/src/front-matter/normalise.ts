import type {FrontMatter} from '@duizhao/bitext'
import type {WrittenFrontMatter} from './schema.ts'

/** Brings the short forms that editors may write to the one form that the pipeline knows. */
export function normalise({
  authors,
  source,
  translator,
  translators,
  credits,
  ...rest
}: WrittenFrontMatter): FrontMatter {
  const translatedBy = [...toList(translators), ...toList(translator)]
  return {
    ...rest,
    authors: toList(authors),
    ...(source !== undefined && {source: typeof source === 'string' ? {name: source} : source}),
    ...(translatedBy.length > 0 && {translators: translatedBy}),
    ...(credits && {credits: credits.map(({role, names}) => ({role, names: toList(names)}))}),
  }
}

function toList(names: string | string[] | undefined): string[] {
  if (names === undefined) return []
  return typeof names === 'string' ? [names] : names
}
