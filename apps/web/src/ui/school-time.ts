/** `2026-11-22T08:00`, a moment in school time, whatever the clock of the device says. */
export const instantOf = (local: string): string => new Date(`${local}:00+07:00`).toISOString();
export const localOf = (at: number): string => new Date(at + 7 * 3_600_000).toISOString().slice(0, 16);
