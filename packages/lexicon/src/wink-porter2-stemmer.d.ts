declare module 'wink-porter2-stemmer' {
  /** Stems a lower-case English word. */
  export default function stem(word: string): string
}
