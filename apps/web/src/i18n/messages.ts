/** Texts of one module: leaves are sentences, branches group them. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

/** The same tree in another language, where a leaf may add its singular as `<key>_one`. */
export type SameKeys<M> = {
  readonly [K in keyof M]: M[K] extends string ? string : SameKeys<M[K]>;
} & { readonly [K in keyof M & string as `${K}_one`]?: string };

/** Dotted paths to the sentences: `'form.save'`. */
export type KeyOf<M> = {
  [K in keyof M & (string | number)]: M[K] extends string ? `${K}` : `${K}.${KeyOf<M[K]>}`;
}[keyof M & (string | number)];

/** What stands in a sentence's `{{name}}`; a `count` of one asks for the singular. */
export type Values = Readonly<Record<string, unknown>>;

/** The sentence under a dotted path with its values; the path itself where nobody wrote a sentence. */
export function sentence(texts: Messages, path: string, values: Values = {}): string {
  const found = (values.count === 1 ? leaf(texts, `${path}_one`) : undefined) ?? leaf(texts, path) ?? path;
  return found.replace(/{{(\w+)}}/g, (_, name: string) => String(values[name] ?? ''));
}

function leaf(texts: Messages, path: string): string | undefined {
  let found: string | Messages | undefined = texts;
  for (const key of path.split('.')) found = typeof found === 'object' ? found[key] : undefined;
  return typeof found === 'string' ? found : undefined;
}
