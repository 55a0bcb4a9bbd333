import { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFiles1790000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema files;

      -- One row per upload; rows with the same sha256 share their bytes in the storage. uploaded_by: the account.
      create table files.stored_file (
        school_id uuid not null references school.school,
        id uuid not null default uuidv7(),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        bytes bigint not null check (bytes > 0),
        media_type text not null,
        name text not null check (length(name) between 1 and 200),
        uploaded_by uuid,
        created_at timestamptz not null default now(),
        primary key (school_id, id),
        foreign key (school_id, uploaded_by) references people.account (school_id, id)
      );
      create index stored_file_content on files.stored_file (school_id, sha256);
      create index stored_file_uploader on files.stored_file (school_id, uploaded_by, created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema files cascade');
  }
}
