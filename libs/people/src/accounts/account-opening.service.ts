import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database, Events, NotFound } from '@hoclieu/platform';
import { AccountsOpened } from '../people.events';
import { AccountBatchTooLarge, NobodyWithoutAccount } from '../people.errors';
import { hashPassword } from '../passwords';
import { manageAccounts } from './account.policy';
import { newFirstPassword } from './first-password';
import { peopleWithoutAccount, PersonWithoutAccount } from './people-without-account';
import { usernamesFor } from './usernames';

export interface AccountBatch {
  readonly kind: 'staff' | 'student' | 'guardian';
  readonly classId?: string;
  readonly departmentId?: string;
  readonly personIds?: readonly string[];
}

export interface OpenedAccount {
  readonly accountId: string;
  readonly fullName: string;
  readonly place: string;
  readonly username: string;
  /** Shown once and kept nowhere. */
  readonly password: string;
}

/** Hashing a password is slow on purpose; more people than this are opened class by class. */
export const largestBatch = 300;

/** Opens accounts for people who have none yet, with first passwords that must be changed. */
@Injectable()
export class AccountOpening {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Throws `NobodyWithoutAccount` and `AccountBatchTooLarge`. People who have an account already are left alone. */
  async open(actor: Actor, batch: AccountBatch): Promise<OpenedAccount[]> {
    allow(manageAccounts, actor, null);
    const people = await this.peopleOf(actor, batch);
    const passwords = people.map(newFirstPassword);
    const hashes = await Promise.all(passwords.map(hashPassword));
    return this.database.transaction(async () => {
      const usernames = await usernamesFor(this.database, people);
      const opened = await this.insert(actor, batch.kind, { people, usernames, hashes });
      await this.events.record(actor, AccountsOpened, null, { kind: batch.kind, opened: opened.size });
      return people.flatMap((person, index) => {
        const accountId = opened.get(person.id);
        if (!accountId) return [];
        const { fullName, place } = person;
        return {
          accountId,
          fullName,
          place,
          username: usernames[index] ?? '',
          password: passwords[index] ?? '',
        };
      });
    });
  }

  async openOne(
    actor: Actor,
    kind: AccountBatch['kind'],
    personId: string,
  ): Promise<Pick<OpenedAccount, 'accountId' | 'username' | 'password'>> {
    const [opened] = await this.open(actor, { kind, personIds: [personId] });
    if (!opened) throw new NotFound('person');
    const { accountId, username, password } = opened;
    return { accountId, username, password };
  }

  private async peopleOf(actor: Actor, batch: AccountBatch): Promise<PersonWithoutAccount[]> {
    const people = await this.database.query<PersonWithoutAccount>(peopleWithoutAccount[batch.kind], [
      actor.schoolId,
      batch.classId ?? null,
      batch.kind === 'staff' ? (batch.departmentId ?? null) : null,
      batch.personIds ?? null,
      largestBatch + 1,
    ]);
    if (people.length > largestBatch) throw new AccountBatchTooLarge(largestBatch);
    if (people.length > 0) return people;
    throw batch.personIds ? new NotFound('person') : new NobodyWithoutAccount();
  }

  /** Account id by person; someone who got an account in the same moment is left out. */
  private async insert(
    actor: Actor,
    kind: AccountBatch['kind'],
    { people, usernames, hashes }: { people: PersonWithoutAccount[]; usernames: string[]; hashes: string[] },
  ): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; personId: string }>(
      `insert into people.account (school_id, kind, person_id, display_name, username, password_hash)
       select $1, $2, person_id, display_name, username, password_hash
         from unnest($3::uuid[], $4::text[], $5::text[], $6::text[]) as fresh (person_id, display_name, username, password_hash)
       on conflict (school_id, kind, person_id) do nothing
       returning id, person_id as "personId"`,
      [
        actor.schoolId,
        kind,
        people.map(({ id }) => id),
        people.map(({ fullName }) => fullName),
        usernames,
        hashes,
      ],
    );
    if (kind === 'staff') await this.makeTeachers(actor, rows);
    return new Map(rows.map(({ id, personId }) => [personId, id]));
  }

  /**
   * Those who teach begin as teachers: a department of theirs has subjects, or they have a class to teach or to lead.
   * Further roles, and those of the office, are granted by hand.
   */
  private async makeTeachers(actor: Actor, rows: { id: string }[]): Promise<void> {
    await this.database.query(
      `insert into people.role_grant (school_id, account_id, role, from_on, granted_by)
       select $1, a.id, 'teacher', $4::date, $3
         from people.account a
         join people.staff s on s.school_id = a.school_id and s.id = a.person_id
        where a.school_id = $1 and a.id = any($2::uuid[])
          and (exists (select from school.department_subject d
                        where d.school_id = $1 and d.department_id = s.department_id)
               or exists (select from people.teaching_assignment t
                           where t.school_id = $1 and t.staff_id = s.id and t.to_on is null)
               or exists (select from people.homeroom_assignment h
                           where h.school_id = $1 and h.staff_id = s.id and h.to_on is null))`,
      [actor.schoolId, rows.map(({ id }) => id), actor.accountId, this.clock.today()],
    );
  }
}
