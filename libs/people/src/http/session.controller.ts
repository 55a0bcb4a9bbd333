import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Actor, ActingRequest, CurrentActor, PlatformConfig, Public } from '@hoclieu/platform';
import { Account } from '../account.entity';
import { Sessions } from '../sessions';
import { SessionViews } from '../session-view.query';
import { SignIn } from '../sign-in.service';
import { BeforePasswordChange } from './before-password-change';
import { SignedInActor } from './signed-in-actor';
import { clearSessionCookie, sessionToken, setSessionCookie } from './session-cookie';
import { Credentials, LocaleChange, PasswordChange } from './session.dto';
import { SessionView } from './session.view';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly views: SessionViews,
    private readonly signedIn: SignedInActor,
    private readonly config: PlatformConfig,
  ) {}

  /** Sign in: sets the session cookie. */
  @Public()
  @UseGuards(AuthGuard('password'))
  @Post()
  async create(
    @Req() request: ActingRequest & { user: Account },
    @Res({ passthrough: true }) response: Response,
    @Body() _credentials: Credentials,
  ): Promise<SessionView> {
    const session = await this.signIn.openSession(request.user);
    setSessionCookie(response, session, this.config.secureCookies);
    return this.views.of(await this.signedIn.of(request.user));
  }

  @BeforePasswordChange()
  @Get()
  read(@CurrentActor() actor: Actor): Promise<SessionView> {
    return this.views.of(actor);
  }

  @BeforePasswordChange()
  @HttpCode(204)
  @Delete()
  async end(@Req() request: ActingRequest, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.close(sessionToken(request) ?? '');
    clearSessionCookie(response, this.config.secureCookies);
  }

  @BeforePasswordChange()
  @Put('password')
  async changePassword(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
    @Body() body: PasswordChange,
  ): Promise<SessionView> {
    const session = await this.signIn.changePassword(actor, body.current, body.next);
    setSessionCookie(response, session, this.config.secureCookies);
    return this.views.of(actor);
  }

  @BeforePasswordChange()
  @Put('locale')
  async changeLocale(@CurrentActor() actor: Actor, @Body() body: LocaleChange): Promise<SessionView> {
    await this.signIn.changeLocale(actor, body.locale);
    return this.views.of(actor);
  }
}
