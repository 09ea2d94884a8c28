import type {ServerResponse} from 'node:http'

/** A message as the preview shows it. */
export interface ShownMessage {
  /** `file:line:column` */
  place: string
  severity: string
  reason: string
}

/** What an open page has to know. */
export interface PreviewState {
  /** How often an edition was published; a page of an earlier one is stale. */
  edition: number
  /** Says what the messages are about. */
  heading: string
  /** Errors and warnings. */
  messages: ShownMessage[]
}

/** Tells open pages what has changed, by server-sent events. */
export interface LiveUpdates {
  /** Answers the request of a page that wants to be told; it hears the present state at once. */
  connect(response: ServerResponse): void
  /** Tells every open page. */
  tell(state: PreviewState): void
}

/**
 * Makes a channel to the open pages.
 *
 * @returns the channel
 */
export function createLiveUpdates(): LiveUpdates {
  const pages = new Set<ServerResponse>()
  let state: PreviewState | undefined
  // JSON has no line breaks of its own, so that an event is always one `data` line.
  const send = (page: ServerResponse) => state && page.write(`data: ${JSON.stringify(state)}\n\n`)
  return {
    connect(response) {
      response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'})
      response.flushHeaders()
      response.on('close', () => pages.delete(response))
      pages.add(response)
      send(response)
    },
    tell(next) {
      state = next
      for (const page of pages) send(page)
    },
  }
}
