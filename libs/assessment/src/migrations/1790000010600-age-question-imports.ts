import { MigrationInterface, QueryRunner } from 'typeorm';

/** An import that nobody works on any more is removed some days after it was last touched. */
export class AgeQuestionImports1790000010600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table assessment.question_import add changed_at timestamptz;
      update assessment.question_import set changed_at = coalesce(kept_at, created_at);
      alter table assessment.question_import alter changed_at set not null;
      create index question_import_age on assessment.question_import (school_id, changed_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index assessment.question_import_age;
      alter table assessment.question_import drop changed_at;
    `);
  }
}
