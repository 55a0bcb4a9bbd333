import type { SharedStimulus, WrittenQuestion } from '../exchanged-question';

/** What has to be written before a question because it is not what stood before the last one. */
export class Surroundings {
  private chapter = '';
  private stimulus: string | null = null;

  of({ facts, stimulus }: WrittenQuestion): { chapter: string | null; stimulus: SharedStimulus | null } {
    const chapter = facts.chapter ?? '';
    const change = {
      chapter: chapter === this.chapter ? null : chapter,
      stimulus: stimulus?.key === this.stimulus ? null : stimulus,
    };
    this.chapter = chapter;
    this.stimulus = stimulus?.key ?? null;
    return change;
  }
}
