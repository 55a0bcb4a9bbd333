import { NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import { AssessmentModule, CodeMaking, PaperFiles, TestAuthoring } from '@hoclieu/assessment';
import { Actors } from '@hoclieu/people';
import { Database, PlatformModule } from '@hoclieu/platform';
import { allTables } from '@hoclieu/tables';
import { printRatio } from './figures';

const questions = 40;
const codes = 24;
const secondsAllowed = 10;

@Module({ imports: [PlatformModule.with(allTables), AssessmentModule] })
class BenchModule {}

interface Author {
  schoolId: string;
  accountId: string;
  subjectId: string;
  grade: number;
  asked: { questionId: string; points: number }[];
}

/** How long the archive of a paper in many codes takes, keys and guide included. Needs the sample school. */
async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(BenchModule, { logger: ['error'] });
  try {
    const database = app.get(Database);
    const author = await database.one<Author>(authorSql, [questions]);
    if (!author || author.asked.length < questions) throw new Error('Load the sample school first');
    const { schoolId, accountId, subjectId, grade, asked } = author;
    const loaded = await app.get(Actors).load(schoolId, accountId);
    if (!loaded) throw new Error('The author has no account');
    const how = { kind: 'regular', form: 'paper', term: 1, durationMinutes: 90, instructions: '' } as const;
    const authoring = app.get(TestAuthoring);
    const test = await authoring.begin(loaded.actor, { ...how, subjectId, grade, title: 'Bench' });
    await authoring.change(loaded.actor, test.id, { version: 1, questions: asked });
    await database.query(`update assessment.test set status = 'approved' where id = $1`, [test.id]);
    await app.get(CodeMaking).make(loaded.actor, test.id, { count: codes, first: 101 });
    const started = performance.now();
    const { content } = await app.get(PaperFiles).all(loaded.actor, test.id);
    let bytes = 0;
    for await (const piece of content) bytes += piece.length;
    const seconds = (performance.now() - started) / 1000;
    const made = [`${seconds.toFixed(1)} s of ${secondsAllowed} s`, `${Math.round(bytes / 1024)} KB`];
    printRatio(
      `${codes} codes of ${questions} questions, of the time allowed`,
      seconds / secondsAllowed,
      { atMost: 1 },
      made,
    );
  } finally {
    await app.close();
  }
}

const authorSql = `
  select q.school_id as "schoolId", a.id as "accountId", q.subject_id as "subjectId", q.grade,
         (select jsonb_agg(jsonb_build_object('questionId', x.id, 'points', 25))
            from (select o.id from assessment.question o
                   where o.school_id = q.school_id and o.subject_id = q.subject_id and o.grade = q.grade
                     and o.approved_version is not null and o.status <> 'retired' order by o.id limit $1) x) as asked
    from assessment.question q
    join people.account a on a.school_id = q.school_id and a.person_id = q.author_id and a.kind = 'staff'
   where q.grade = 6 order by q.id limit 1`;

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
