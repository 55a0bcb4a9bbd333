import { Readable } from 'node:stream';
import { MaterialAuthoring, MaterialPublishing } from '@hoclieu/catalog';
import { FileIntake } from '@hoclieu/files';
import type { Actor } from '@hoclieu/platform';
import { approve, sendBack } from './approving';
import { inLanes } from './lanes';
import { lessonPdf } from './material-file';
import type { Stage } from './stage';

/** Subject-grades whose teachers have made materials already, and how many. */
const authored: [subject: string, grade: number, lessons: number][] = [
  ['TOAN', 6, 12],
  ['VAN', 6, 8],
  ['KHTN', 6, 8],
  ['TOAN', 10, 8],
  ['VAN', 10, 6],
  ['ANH', 6, 6],
  ['TIN', 6, 4],
  ['TOAN', 8, 6],
];

interface LessonToAuthor {
  lessonId: string;
  name: string;
  authorId: string;
}

/**
 * So many of the lessons planned online until December, spread evenly, and the second lesson, which nobody planned
 * yet; each with one of its teachers in turn.
 */
const lessonsToAuthor = `
  with candidate as (
    select l.id, l.name, l.position, d.grade, d.school_id, d.subject_id,
           row_number() over (order by l.position) as number, count(*) over () as total
      from curriculum.distribution d
      join school.subject s on s.school_id = d.school_id and s.id = d.subject_id
      join curriculum.lesson l on l.school_id = d.school_id and l.distribution_id = d.id and l.kind = 'lesson'
     where d.school_id = $1 and s.code = $2 and d.grade = $3 and d.status = 'approved' and (l.position % 2 = 1 or l.position = 2)
       and coalesce(l.week, 1 + (l.position - 1) * 34 / (select count(*) from curriculum.lesson n
                                 where n.school_id = d.school_id and n.distribution_id = d.id)) <= 14
  )
  select c.id as "lessonId", c.name, t.staff[1 + c.number % cardinality(t.staff)] as "authorId"
    from candidate c
   cross join lateral (
      select array_agg(distinct a.staff_id order by a.staff_id) as staff from people.teaching_assignment a
        join school.class k on k.school_id = a.school_id and k.id = a.class_id and k.grade = c.grade
       where a.school_id = c.school_id and a.subject_id = c.subject_id and a.to_on is null) t
   where c.position = 2 or c.number * $4 / c.total > (c.number - 1) * $4 / c.total
   order by c.position`;

/** Materials made before the catalogues were agreed: published, waiting at each step, returned and still a draft. */
export async function authorMaterials(stage: Stage): Promise<void> {
  const lessons: LessonToAuthor[] = [];
  for (const [subject, grade, count] of authored) {
    const parameters = [stage.schoolId, subject, grade, count];
    lessons.push(...(await stage.database.query<LessonToAuthor>(lessonsToAuthor, parameters)));
  }
  const waiting: [Authored, number | 'back'][] = [];
  for (const [day, ofDay] of Map.groupBy(lessons.entries(), ([number]) => dayOf(number))) {
    stage.itIs(day);
    await inLanes(ofDay, async ([number, lesson]) => {
      const material = await authorOne(stage, lesson, number);
      const stop = stops.get(number % 18);
      if (stop === undefined) await publish(stage, material, day);
      else if (stop !== 'draft') waiting.push([material, stop]);
    });
  }
  stage.itIs(lately);
  await inLanes(waiting, ([material, stop]) => submitLately(stage, material, stop));
}

/** The first eleven days of September, in turn. */
function dayOf(number: number): string {
  return `2026-09-${String(1 + (number % 11)).padStart(2, '0')}`;
}

interface Authored {
  readonly id: string;
  readonly author: Actor;
}

async function authorOne(stage: Stage, lesson: LessonToAuthor, number: number): Promise<Authored> {
  const author = await stage.asStaff(lesson.authorId);
  const isVideo = number % 3 === 0;
  const part = isVideo
    ? { url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ', title: 'Video bài giảng' }
    : {
        fileId: (
          await stage
            .get(FileIntake)
            .receive(author, `bai-${number + 1}.pdf`, Readable.from([lessonPdf(lesson.name)]))
        ).id,
      };
  const material = await stage.get(MaterialAuthoring).beginOutsideCatalogue(author, {
    lessonId: lesson.lessonId,
    title: `${isVideo ? 'Bài giảng' : 'Phiếu học tập'}: ${lesson.name}`.slice(0, 180),
    kind: isVideo ? 'multimedia-lecture' : 'question-set',
    stage: isVideo ? 'before' : 'after',
    interactive: number % 4 === 0,
    description: 'Học sinh xem và làm trước, giáo viên chữa trên lớp.',
    licence: 'own-work',
    parts: [part],
  });
  return { id: material.id, author };
}

/**
 * Some of every eighteen stop on their way, so that inboxes and returned work are alive: after so many steps, sent
 * back, or before they were submitted. All others are published.
 */
const stops = new Map<number, number | 'back' | 'draft'>([
  [8, 0],
  [12, 1],
  [15, 2],
  [16, 'back'],
  [17, 'draft'],
]);
const lately = '2026-11-18';
const reason = 'Hình ở trang 2 mờ, câu 5 thiếu dữ kiện. Hãy sửa rồi gửi lại.';

async function publish(stage: Stage, { id, author }: Authored, day: string): Promise<void> {
  await stage.get(MaterialPublishing).submit(author, id);
  await approve(stage, 'material', id, day);
}

async function submitLately(stage: Stage, { id, author }: Authored, stop: number | 'back'): Promise<void> {
  await stage.get(MaterialPublishing).submit(author, id);
  if (stop === 'back') await sendBack(stage, 'material', id, lately, reason);
  else await approve(stage, 'material', id, lately, stop);
}
