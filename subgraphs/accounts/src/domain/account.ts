/** A person as this subgraph shows it: nothing secret in it. */
export interface Account {
  readonly id: string;
  readonly email: string;
  readonly displayName: string | null;
  /** A canonical IANA name. */
  readonly timeZone: string;
}
