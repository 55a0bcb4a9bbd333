import { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepChangesOfResults1790000010410 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A question that cannot be held against anybody: everyone earns its points.
      alter table assessment.key_correction
        add column credits_all boolean not null default false,
        add column attempts int not null default 0,
        add column gained int not null default 0,
        add column lost int not null default 0;

      -- A score that changed after it was given, and why: students read it beside their result.
      create table assessment.mark_change (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        attempt_id uuid not null,
        position int not null,
        -- Hundredths of a point.
        old_score int not null,
        new_score int not null,
        reason text not null,
        changed_by uuid,
        changed_at timestamptz not null,
        primary key (school_id, id),
        foreign key (school_id, attempt_id) references assessment.attempt (school_id, id),
        foreign key (school_id, changed_by) references people.staff (school_id, id)
      );
      create index mark_change_attempt on assessment.mark_change (school_id, attempt_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table assessment.mark_change;
      alter table assessment.key_correction drop column credits_all, drop column attempts, drop column gained, drop column lost;
    `);
  }
}
