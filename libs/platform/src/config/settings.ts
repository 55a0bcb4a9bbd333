/** One environment variable: what it means, how it is read, and what holds when it is not set. */
export interface Setting<T> {
  readonly name: string;
  readonly says: string;
  readonly fallback: string | undefined;
  read(raw: string | undefined): T;
}

const declared = new Map<string, Setting<unknown>>();

export function declaredSettings(): Setting<unknown>[] {
  return [...declared.values()].sort((a, b) => a.name.localeCompare(b.name));
}

function declare<T>(
  name: string,
  says: string,
  fallback: string | undefined,
  parse: (raw: string) => T,
): Setting<T> {
  const setting: Setting<T> = {
    name,
    says,
    fallback,
    read: (raw) => parse(raw === undefined || raw === '' ? (fallback ?? '') : raw),
  };
  declared.set(name, setting as Setting<unknown>);
  return setting;
}

export function text(name: string, says: string, fallback = ''): Setting<string> {
  return declare(name, says, fallback, (raw) => raw);
}

export function integer(name: string, says: string, fallback: number): Setting<number> {
  return declare(name, says, String(fallback), (raw) => {
    const value = Number(raw);
    if (!Number.isInteger(value) || value < 0)
      throw new Error(`${name} must be a whole number, not "${raw}"`);
    return value;
  });
}

export function flag(name: string, says: string, fallback = false): Setting<boolean> {
  return declare(name, says, String(fallback), (raw) => {
    if (!['true', 'false'].includes(raw)) throw new Error(`${name} must be true or false, not "${raw}"`);
    return raw === 'true';
  });
}

/** The value in force: from the environment, else the fallback. Throws a sentence that names the variable. */
export function valueOf<T>(setting: Setting<T>, environment: NodeJS.ProcessEnv = process.env): T {
  return setting.read(environment[setting.name]);
}
