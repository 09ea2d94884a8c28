/** Schemes that a link may have; anything else could run code or read a reader's files. */
const linkSchemes = new Set(['http', 'https', 'mailto', 'tel'])

/** Schemes that a picture may have. */
const pictureSchemes = new Set(['http', 'https'])

/**
 * Whether a link may be published. Parsing has refused bad ones already; this is the second lock.
 *
 * @param url - a URL, relative or absolute
 * @returns whether it is relative or has a harmless scheme
 */
export function isSafeLink(url: string): boolean {
  return hasScheme(url, linkSchemes)
}

/**
 * Whether the URL of a picture may be published.
 *
 * @param url - a URL, relative or absolute
 * @returns whether it is relative or is fetched over HTTP
 */
export function isSafePicture(url: string): boolean {
  return hasScheme(url, pictureSchemes)
}

function hasScheme(url: string, schemes: ReadonlySet<string>): boolean {
  // Browsers drop these characters before they look for a scheme (WHATWG URL, basic URL parser, steps 1–3).
  const stripped = url.replace(/[\p{Cc}\s]/gu, '')
  const scheme = /^([^/?#]*?):/u.exec(stripped)?.[1]
  return scheme === undefined || schemes.has(scheme.toLowerCase())
}
