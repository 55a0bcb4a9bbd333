import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Locale } from '@hoclieu/platform';
import { AccountDisabled, AccountLocked } from './people.errors';

/** Wrong passwords in a row before an account is locked, and for how long. */
export const lockAfterFailures = 5;
export const lockMinutes = 15;

@Entity({ schema: 'people', name: 'account' })
export class Account {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  username!: string;

  @Column('text')
  kind!: 'staff' | 'student' | 'guardian';

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text', { name: 'display_name' })
  displayName!: string;

  @Column('text', { name: 'password_hash' })
  passwordHash!: string;

  @Column('boolean', { name: 'must_change_password' })
  mustChangePassword!: boolean;

  @Column('int', { name: 'failed_attempts' })
  failedAttempts!: number;

  @Column('timestamptz', { name: 'locked_until', nullable: true })
  lockedUntil!: Date | null;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt!: Date | null;

  @Column('text')
  locale!: Locale;

  @Column('timestamptz', { name: 'last_signed_in_at', nullable: true })
  lastSignedInAt!: Date | null;

  /** A closed account is told so only once its password was right: a guesser learns nothing of it. */
  requireOpen(): void {
    if (this.disabledAt) throw new AccountDisabled();
  }

  /** Refuses a locked account before its password is looked at. */
  admit(now: Date): void {
    if (this.lockedUntil && this.lockedUntil > now)
      throw new AccountLocked(minutesUntil(this.lockedUntil, now));
  }

  countFailure(now: Date): void {
    this.failedAttempts += 1;
    if (this.failedAttempts < lockAfterFailures) return;
    this.lockedUntil = new Date(now.getTime() + lockMinutes * 60_000);
    this.failedAttempts = 0;
  }

  signedIn(now: Date): void {
    this.failedAttempts = 0;
    this.lockedUntil = null;
    this.lastSignedInAt = now;
  }

  changePassword(hash: string): void {
    this.passwordHash = hash;
    this.mustChangePassword = false;
  }

  /** A new first password given by the school: it opens the account and must be changed at once. */
  resetPassword(hash: string): void {
    this.passwordHash = hash;
    this.mustChangePassword = true;
    this.unlock();
  }

  unlock(): void {
    this.failedAttempts = 0;
    this.lockedUntil = null;
  }

  close(now: Date): void {
    this.disabledAt ??= now;
  }

  reopen(): void {
    this.disabledAt = null;
  }
}

function minutesUntil(then: Date, now: Date): number {
  return Math.ceil((then.getTime() - now.getTime()) / 60_000);
}
