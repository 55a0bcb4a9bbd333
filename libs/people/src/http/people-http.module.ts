import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { SchoolModule } from '@hoclieu/school';
import { PeopleModule } from '../people.module';
import { SessionViews } from '../session-view.query';
import { AuthenticatedGuard } from './authenticated.guard';
import { ActorStrategy, PasswordStrategy } from './passport.strategies';
import { RosterImportController } from './roster-import.controller';
import { SessionController } from './session.controller';
import { SignedInActor } from './signed-in-actor';

@Module({
  imports: [PassportModule.register({ session: false }), PeopleModule, SchoolModule],
  controllers: [SessionController, RosterImportController],
  providers: [
    PasswordStrategy,
    ActorStrategy,
    SessionViews,
    SignedInActor,
    { provide: APP_GUARD, useClass: AuthenticatedGuard },
  ],
})
export class PeopleHttpModule {}
