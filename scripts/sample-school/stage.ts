import { NestFactory } from '@nestjs/core';
import { INestApplicationContext, Module, Type } from '@nestjs/common';
import { ApprovalModule } from '@hoclieu/approval';
import { AssessmentModule } from '@hoclieu/assessment';
import { CatalogModule } from '@hoclieu/catalog';
import { CurriculumModule } from '@hoclieu/curriculum';
import { ExchangeModule } from '@hoclieu/exchange';
import { FilesModule } from '@hoclieu/files';
import { GradebookModule } from '@hoclieu/gradebook';
import { LearningModule } from '@hoclieu/learning';
import { OnlineShareModule } from '@hoclieu/online-share';
import { Actors, PeopleModule } from '@hoclieu/people';
import { Actor, Clock, Database, PlatformModule } from '@hoclieu/platform';
import { SchoolModule } from '@hoclieu/school';
import { allTables } from '@hoclieu/tables';
import { TeachingModule } from '@hoclieu/teaching';
import { Chooser } from './random';

@Module({
  imports: [
    PlatformModule.with(allTables),
    SchoolModule,
    PeopleModule,
    CurriculumModule,
    FilesModule,
    ApprovalModule,
    CatalogModule,
    AssessmentModule,
    TeachingModule,
    GradebookModule,
    LearningModule,
    OnlineShareModule,
    ExchangeModule,
  ],
})
class SampleSchoolModule {}

/** The product's services on a clock that the loader moves through the autumn of 2026, and who acts on them. */
export class Stage {
  readonly choose = new Chooser(2026);
  schoolId = '';
  private instant = new Date('2026-08-17T01:00:00Z');
  private readonly known = new Map<string, Promise<unknown>>();

  private constructor(private readonly context: INestApplicationContext) {}

  static async open(): Promise<Stage> {
    const context = await NestFactory.createApplicationContext(SampleSchoolModule, {
      logger: ['error', 'warn'],
    });
    const stage = new Stage(context);
    Object.assign(context.get(Clock), { now: () => new Date(stage.instant) });
    return stage;
  }

  get<T>(service: Type<T>): T {
    return this.context.get(service, { strict: false });
  }

  get database(): Database {
    return this.get(Database);
  }

  /** It is eight in the morning of this day in Việt Nam, or later as said. */
  itIs(day: string, hour = 8, minute = 0): void {
    const [hours, minutes] = [hour, minute].map((part) => String(part).padStart(2, '0'));
    this.instant = new Date(`${day}T${hours}:${minutes}:00+07:00`);
  }

  /** The person with this account, with the rights they have on the stage's day. */
  as(accountId: string): Promise<Actor> {
    return this.once(`account ${accountId}`, () => this.load(accountId));
  }

  /** What does not change while the school is loaded is asked for once. */
  once<T>(what: string, ask: () => Promise<T>): Promise<T> {
    const known = (this.known.get(what) as Promise<T> | undefined) ?? ask();
    this.known.set(what, known);
    return known;
  }

  async asUser(username: string): Promise<Actor> {
    const row = await this.database.one<{ id: string }>('select id from people.account where username = $1', [
      username,
    ]);
    return this.as(String(row?.id));
  }

  asStaff(staffId: string): Promise<Actor> {
    return this.once(`staff ${staffId}`, () => this.findStaff(staffId));
  }

  private async findStaff(staffId: string): Promise<Actor> {
    const row = await this.database.one<{ id: string }>(
      `select id from people.account where school_id = $1 and kind = 'staff' and person_id = $2`,
      [this.schoolId, staffId],
    );
    return this.as(String(row?.id));
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  private async load(accountId: string): Promise<Actor> {
    const loaded = await this.get(Actors).load(this.schoolId, accountId);
    if (!loaded) throw new Error(`No account ${accountId}`);
    return loaded.actor;
  }
}
