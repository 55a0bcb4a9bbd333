import { MigrationInterface, QueryRunner } from 'typeorm';

export class ChangeWhatIsUnderWay1790000010420 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The last change of when and how long; all of them are events.
      alter table assessment.sitting
        add column changed_at timestamptz,
        add column changed_by uuid,
        add column change_reason text,
        add constraint sitting_changed_by foreign key (school_id, changed_by) references people.staff (school_id, id);
      -- Opened again after it had been handed in.
      alter table assessment.attempt add column reopened_at timestamptz, add column reopen_reason text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table assessment.attempt drop column reopened_at, drop column reopen_reason;
      alter table assessment.sitting drop column changed_at, drop column changed_by, drop column change_reason;
    `);
  }
}
