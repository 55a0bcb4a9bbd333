import type { MaterialKind, Stage } from '../planning/material-terms';
import type { LessonOrigin } from './material-origin.query';
import { Material, MaterialWording, written } from './material.entity';

interface Identity {
  readonly schoolId: string;
  readonly id: string;
  readonly authorId: string;
  readonly now: Date;
}

type Origin = Omit<LessonOrigin, 'approved'> & { catalogueEntryId: string | null };
type FirstWording = MaterialWording & { title: string; kind?: MaterialKind; stage?: Stage };

/** A draft that takes its place in the programme from its lesson; the author only adds the words. */
export function newMaterial({ now, ...identity }: Identity, origin: Origin, wording: FirstWording): Material {
  const { lessonId, lessonName, chapter, term, subjectId, grade } = origin;
  const { schoolYearId, departmentId, campusId, catalogueEntryId } = origin;
  const place = {
    lessonId,
    lessonName,
    chapter,
    term,
    subjectId,
    grade,
    schoolYearId,
    departmentId,
    campusId,
  };
  const material = Object.assign(new Material(), identity, place, {
    catalogueEntryId,
    outsideCatalogue: catalogueEntryId === null,
    revisesId: null,
    kind: 'multimedia-lecture',
    interactive: false,
    stage: 'before',
    description: '',
    licence: null,
    source: '',
    reuseScope: 'system',
    requirementCodes: [],
  });
  return Object.assign(material, written(wording), {
    status: 'draft',
    statusReason: null,
    contentHash: null,
    revision: 1,
    submittedAt: null,
    publishedAt: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
  });
}
