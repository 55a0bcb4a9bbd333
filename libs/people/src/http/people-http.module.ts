import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { SchoolModule } from '@hoclieu/school';
import { PeopleModule } from '../people.module';
import { SessionViews } from '../session-view.query';
import { AccountController } from './account.controller';
import { AccountOpeningController } from './account-opening.controller';
import { ApiClientController } from './api-client.controller';
import { AuditEventController } from './audit-event.controller';
import { AuthenticatedGuard } from './authenticated.guard';
import { ActorStrategy, PasswordStrategy } from './passport.strategies';
import { RosterImportController } from './roster-import.controller';
import { SessionController } from './session.controller';
import { SignedInActor } from './signed-in-actor';
import { StaffController } from './staff.controller';
import { StudentController } from './student.controller';

@Module({
  imports: [PassportModule.register({ session: false }), PeopleModule, SchoolModule],
  controllers: [
    SessionController,
    RosterImportController,
    AccountController,
    AccountOpeningController,
    ApiClientController,
    AuditEventController,
    StudentController,
    StaffController,
  ],
  providers: [
    PasswordStrategy,
    ActorStrategy,
    SessionViews,
    SignedInActor,
    { provide: APP_GUARD, useClass: AuthenticatedGuard },
  ],
})
export class PeopleHttpModule {}
