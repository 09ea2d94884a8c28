declare module 'wink-lemmatizer' {
  const lemmatize: {
    noun(word: string): string
    verb(word: string): string
    adjective(word: string): string
  }
  export default lemmatize
}

declare module 'wink-porter2-stemmer' {
  const stem: (word: string) => string
  export default stem
}
