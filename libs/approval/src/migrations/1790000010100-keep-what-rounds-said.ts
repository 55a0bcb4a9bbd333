import { MigrationInterface, QueryRunner } from 'typeorm';

/** What a round was asked to decide on, to show what changed since the one before. */
export class KeepWhatRoundsSaid1790000010100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table approval.round add content jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table approval.round drop content');
  }
}
