/** Either people by staff id, or accounts (students and guardians too). */
export type Recipients = { readonly staffIds: string[] } | { readonly accountIds: string[] };

/**
 * What is told. Title and body are the sentences `notify.<kind>.title` and `notify.<kind>.body` of the reader's
 * language, registered by the module that tells, filled with `params`; a param that begins with `@` is itself the
 * code of a sentence, one of the form `yyyy-mm-dd` is shown as a date.
 */
export interface Notice {
  readonly kind: string;
  readonly params: Record<string, string | number | null>;
  /** Page of the portal it leads to. */
  readonly url: string | null;
  /** The same person is told the same key once. */
  readonly key?: string;
  /** What it is about; once that is settled, `Notifications.settle` takes it from everybody's unread. */
  readonly topic?: string;
}
