import { MigrationInterface, QueryRunner } from 'typeorm';

/** A test held on paper is a sitting too: who stayed away, marks, results and their analysis are one for both forms. */
export class HoldTestsOnPaper1790000010450 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table assessment.sitting add form text not null default 'online' check (form in ('online', 'paper'));
      create unique index sitting_on_paper on assessment.sitting (school_id, test_id, class_id)
        where form = 'paper' and cancelled_at is null;
      -- Mã đề of the sheet that was read; null online.
      alter table assessment.attempt add code text;
      alter table assessment.absence add version int not null default 1;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table assessment.absence drop version;
      alter table assessment.attempt drop code;
      drop index assessment.sitting_on_paper;
      alter table assessment.sitting drop form;
    `);
  }
}
