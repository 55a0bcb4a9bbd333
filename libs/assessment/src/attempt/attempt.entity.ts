import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Arrangement } from '../paper/arrangement';
import { AttemptHeldElsewhere } from './attempt.errors';

/** Answers on their way when the time runs out are still taken. Seconds. */
export const graceSeconds = 10;

@Entity({ schema: 'assessment', name: 'attempt' })
export class Attempt {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'sitting_id' })
  sittingId!: string;

  @Column('uuid', { name: 'student_id' })
  studentId!: string;

  @Column('int')
  number!: number;

  @Column('jsonb')
  arrangement!: Arrangement;

  @Column('timestamptz', { name: 'started_at' })
  startedAt!: Date;

  /** By the server's clock, extra time included. */
  @Column('timestamptz', { name: 'deadline_at' })
  deadlineAt!: Date;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  /** The page that may write: a key the page made for itself. */
  @Column('text')
  holder!: string;

  @Column('timestamptz', { name: 'held_at' })
  heldAt!: Date;

  /** Hundredths of a point; null until everything is marked. */
  @Column('int', { nullable: true })
  score!: number | null;

  /** When a teacher opened it again, and why. */
  @Column('timestamptz', { name: 'reopened_at', nullable: true })
  reopenedAt!: Date | null;

  @Column('text', { name: 'reopen_reason', nullable: true })
  reopenReason!: string | null;

  /** Answers that came after the time, by position: nothing is lost, and nothing counts until a teacher says so. */
  @Column('jsonb')
  late!: Record<string, unknown>;

  takeOver(holder: string, now: Date): void {
    this.holder = holder;
    this.heldAt = now;
  }

  /** False when it was handed in before: handing in twice is the same as once. */
  handIn(holder: string, now: Date): boolean {
    if (this.submittedAt) return false;
    if (this.holder !== holder) throw new AttemptHeldElsewhere();
    this.submittedAt = now < this.deadlineAt ? now : this.deadlineAt;
    return true;
  }

  /** The clock hands in what nobody handed in. */
  runOut(now: Date): boolean {
    if (this.submittedAt || now.getTime() <= this.deadlineAt.getTime() + graceSeconds * 1000) return false;
    this.submittedAt = this.deadlineAt;
    return true;
  }

  /** A teacher lets the student go on; the marks so far are made again at the next handing-in. */
  reopen(now: Date, { minutes, reason }: { minutes: number; reason: string }): void {
    this.submittedAt = null;
    this.score = null;
    this.deadlineAt = new Date(now.getTime() + minutes * 60_000);
    this.reopenedAt = now;
    this.reopenReason = reason;
  }
}
