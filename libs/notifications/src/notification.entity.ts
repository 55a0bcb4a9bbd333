import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Notice } from './notification';

@Entity({ schema: 'notifications', name: 'notification' })
export class Notification {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('text')
  kind!: string;

  @Column('jsonb')
  params!: Notice['params'];

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('text', { nullable: true })
  key!: string | null;

  @Column('text', { nullable: true })
  topic!: string | null;

  @Column('timestamptz')
  at!: Date;

  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt!: Date | null;
}
