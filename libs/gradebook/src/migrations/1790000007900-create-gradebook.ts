import { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateGradebook1790000007900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create schema gradebook');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema gradebook cascade');
  }
}
