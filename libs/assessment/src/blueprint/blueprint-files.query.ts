import { Injectable } from '@nestjs/common';
import { Actor, allow, Database, NotFound } from '@hoclieu/platform';
import type { WrittenFile } from '../documents/download';
import { QuestionSubjects } from '../question/question-subjects.query';
import { BlueprintFacts, matrixDocument, specificationDocument } from './blueprint-documents';
import { blueprintPolicy } from './blueprint.policy';
import { Blueprints } from './blueprint.repository';

/** A matrix on paper. */
@Injectable()
export class BlueprintFiles {
  constructor(
    private readonly database: Database,
    private readonly blueprints: Blueprints,
    private readonly subjects: QuestionSubjects,
  ) {}

  async matrix(actor: Actor, id: string): Promise<WrittenFile> {
    const facts = await this.facts(actor, id);
    return { name: `Ma trận – ${facts.title}.docx`, bytes: await matrixDocument(facts) };
  }

  async specification(actor: Actor, id: string): Promise<WrittenFile> {
    const facts = await this.facts(actor, id);
    return { name: `Bản đặc tả – ${facts.title}.docx`, bytes: await specificationDocument(facts) };
  }

  private async facts(actor: Actor, id: string): Promise<BlueprintFacts> {
    allow(blueprintPolicy.read, actor, null);
    const blueprint = await this.blueprints.get(actor, id);
    const names = await this.database.one<
      Pick<BlueprintFacts, 'parentAgency' | 'schoolName' | 'schoolYear' | 'subjectName'>
    >(
      `select o.parent_agency as "parentAgency", o.name as "schoolName", y.name as "schoolYear", s.name as "subjectName"
         from assessment.blueprint b
         join school.school o on o.id = b.school_id
         join school.school_year y on y.school_id = b.school_id and y.id = b.school_year_id
         join school.subject s on s.school_id = b.school_id and s.id = b.subject_id
        where b.school_id = $1 and b.id = $2`,
      [actor.schoolId, id],
    );
    if (!names) throw new NotFound('blueprint');
    const { title, grade, durationMinutes } = blueprint;
    const rows = await this.blueprints.rows(blueprint);
    const levels = await this.subjects.levels(actor.schoolId);
    return { ...names, title, grade, durationMinutes, rows, levels };
  }
}
