export type Locale = 'vi' | 'en';
export type Message = Record<Locale, string>;
export type Messages = Record<string, Message>;

const catalogue: Messages = {};

/** Adds a module's sentences; a code is registered once. */
export function registerMessages(messages: Messages): void {
  for (const [code, message] of Object.entries(messages)) {
    if (catalogue[code] && catalogue[code] !== message)
      throw new Error(`Message ${code} is registered twice`);
    catalogue[code] = message;
  }
}

export function knownMessages(): Readonly<Messages> {
  return catalogue;
}

/** The sentence for a code with its `{placeholders}` filled; the code itself when nobody wrote one. */
export function sentence(code: string, locale: Locale, details: Record<string, unknown> = {}): string {
  const template = catalogue[code]?.[locale] ?? code;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => shown(details[name], whole));
}

function shown(value: unknown, fallback: string): string {
  if (value === undefined || value === null) return fallback;
  if (Array.isArray(value)) return value.join(', ');
  return String(value as string | number);
}
