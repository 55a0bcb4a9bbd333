import type { Material } from './material.entity';

/** What every event tells of its material. */
export function factsOf({ lessonId, subjectId, grade, authorId }: Material) {
  return { lessonId, subjectId, grade, authorId };
}
