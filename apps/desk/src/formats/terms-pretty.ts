import type {Occurrence, TermLink} from '@duizhao/bitext'
import type {Translate} from '@duizhao/locale'

/**
 * Term links for a person: by term, each with what answers what and where.
 *
 * @param termLinks - the links
 * @param translate - words of the namespace `desk`
 * @returns text with a final line break, or nothing if there are no links
 */
export function formatTerms(termLinks: readonly TermLink[], translate: Translate): string {
  const ids = [...new Set(termLinks.map(({term}) => term))].sort()
  return ids
    .map((id) => {
      const own = termLinks.filter(({term}) => term === id)
      const counts = [...new Set(own.map(({status}) => status))].map((status) => {
        const count = own.filter((link) => link.status === status).length
        return `${translate(`terms.status.${status}`)} ${count}`
      })
      const lines = own.map(
        ({bead, zh, en, status}) =>
          `  ${bead}  ${describe(zh)} ↔ ${describe(en)}${status === 'linked' ? '' : `  ${translate(`terms.status.${status}`)}`}`,
      )
      return [`${id}  ${counts.join(translate('count.separator'))}`, ...lines]
        .map((line) => `${line}\n`)
        .join('')
    })
    .join('\n')
}

function describe([occurrence]: readonly Occurrence[]): string {
  return occurrence ? `${occurrence.text} (${occurrence.sentence}:${occurrence.start})` : '∅'
}
