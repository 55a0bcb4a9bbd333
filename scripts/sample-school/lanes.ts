/** Works through what happens on one day, a few at a time; the order of beginning is the order given. */
export async function inLanes<T>(
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
  lanes = 4,
): Promise<void> {
  const waiting = items.values();
  const lane = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
