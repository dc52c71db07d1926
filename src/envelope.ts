/**
 * What travels: the exact bytes of one XML document and who it is for.
 *
 * The fields beside `body` help a broker to route and an operator to find a message. They never decide identity or duplication: those are read from the
 * verified bytes.
 */
export interface Envelope {
  /** Message id, unique per sender, 1 to 35 characters. */
  readonly id: string;
  /** Id of the message that this one answers. */
  readonly correlationId?: string;
  /** Administration codes (ISO 3166 alpha-2). */
  readonly sender: string;
  readonly recipient: string;
  /** Reference of the movement; the message group, so that one movement's messages keep their order. */
  readonly movement?: string;
  /** Further headers for the broker: printable ASCII names and values. A signature puts its own here. */
  readonly headers: Readonly<Record<string, string>>;
  /** UTF-8 XML. */
  readonly body: Uint8Array;
}
