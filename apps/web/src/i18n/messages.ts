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
  [K in keyof M & string]: M[K] extends string ? K : `${K}.${KeyOf<M[K]>}`;
}[keyof M & string];
