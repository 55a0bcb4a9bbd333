import type { SharedStimulus } from '../exchanged-question';

/** The name of a shared text within a package. */
export function idOf({ key }: SharedStimulus): string {
  return `stimulus-${key.replaceAll(/[^\w-]/g, '_')}`;
}

export function placeOf(stimulus: SharedStimulus): string {
  return `stimuli/${idOf(stimulus)}.xml`;
}
