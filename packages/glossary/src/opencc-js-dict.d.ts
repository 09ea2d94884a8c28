declare module 'opencc-js/dict/*' {
  /** Texts with what they become: `萬 万|與 与|…`. */
  const pairs: string
  export default pairs
}
