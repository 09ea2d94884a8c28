declare module 'opencc-js/dict/TSCharacters' {
  /** Traditional characters with their simplified ones: `萬 万|與 与|…`. */
  const pairs: string
  export default pairs
}

declare module 'opencc-js/dict/HKVariants' {
  /** Traditional characters with the forms that Hong Kong writes: `戶 户|稅 税|…`. */
  const pairs: string
  export default pairs
}
