/** A published or earlier measured aligner, by strict and lax F1. */
export interface Peer {
  name: string
  /** Figures on the set named; `champollion` is all seven documents, `news` all sixteen, of which we have a part. */
  figures: Record<'mac-dev' | 'champollion' | 'news', string>
  /** Figures on the three Champollion documents that are here. */
  champollionHere?: string
}

/** As cited in the notes on the development data; the outputs of the neural systems were published by their authors. */
export const peers: readonly Peer[] = [
  {
    name: 'Gale–Church, best of three',
    figures: {'mac-dev': '.606/.828', champollion: '.792/.843', news: '.728/.827'},
  },
  {
    name: 'hunalign + CC-CEDICT',
    figures: {'mac-dev': '.639/.876', champollion: '.910/.975', news: '.874/.953'},
    champollionHere: '.918/.964',
  },
  {
    name: 'Champollion',
    figures: {'mac-dev': '.687/.927', champollion: '.962/.989', news: '.916/.981'},
    champollionHere: '.953/.984',
  },
  {
    name: 'Bleualign (needs MT)',
    figures: {'mac-dev': '.641/.873', champollion: '–', news: '–'},
  },
  {
    name: 'Vecalign (embeddings)',
    figures: {'mac-dev': '.863/.997', champollion: '–', news: '–'},
  },
  {
    name: 'Bertalign (embeddings)',
    figures: {'mac-dev': '.911/.998', champollion: '–', news: '–'},
  },
]
