import type { ProgrammeOfSubject } from './programme-periods';

export interface PeriodsCompared {
  /** Half-periods of all lessons. */
  readonly totalHalfPeriods: number;
  /** Half-periods the total is compared with; null when the programme does not know the subject. */
  readonly programmeHalfPeriods: number | null;
  /** Of these, the specialised topics (chuyên đề) of grades 10 to 12. */
  readonly topicHalfPeriods: number;
  /** Positive: more than the programme. */
  readonly differenceHalfPeriods: number | null;
}

/**
 * Compares a year's lessons with the programme. A subject of grades 10 to 12 may be listed with its specialised
 * topics or without: the reading that lies nearer is taken, and what it includes is said.
 */
export function comparePeriods(
  totalHalfPeriods: number,
  programme: ProgrammeOfSubject | null,
): PeriodsCompared {
  if (!programme)
    return { totalHalfPeriods, programmeHalfPeriods: null, topicHalfPeriods: 0, differenceHalfPeriods: null };
  const alone = programme.periods * 2;
  const topics = programme.topicPeriods * 2;
  const withTopics = Math.abs(totalHalfPeriods - alone - topics) < Math.abs(totalHalfPeriods - alone);
  const programmeHalfPeriods = withTopics ? alone + topics : alone;
  return {
    totalHalfPeriods,
    programmeHalfPeriods,
    topicHalfPeriods: withTopics ? topics : 0,
    differenceHalfPeriods: totalHalfPeriods - programmeHalfPeriods,
  };
}
