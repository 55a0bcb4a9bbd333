import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, ActingRequest, CurrentActor, Locale, localeOf } from '@hoclieu/platform';
import type { Notification } from '../notification.entity';
import { Reading } from '../reading.service';
import { wordingOf } from '../wording';
import { NotificationFilter } from './notification.dto';
import { NotificationPage, NotificationView } from './notification.view';

@ApiTags('notifications')
@Controller('notifications')
export class NotificationsController {
  constructor(private readonly reading: Reading) {}

  /** What I was told, newest first, in my language. */
  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @Req() request: ActingRequest,
    @Query() filter: NotificationFilter,
  ): Promise<NotificationPage> {
    const page = await this.reading.page(actor, filter);
    const locale = localeOf(request);
    return { ...page, items: page.items.map((notification) => viewOf(notification, locale)) };
  }

  @HttpCode(204)
  @Put(':id/read')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.reading.read(actor, id);
  }

  @HttpCode(204)
  @Post('read-all')
  readAll(@CurrentActor() actor: Actor): Promise<void> {
    return this.reading.readAll(actor);
  }
}

function viewOf(notification: Notification, locale: Locale): NotificationView {
  const { id, url, at, readAt } = notification;
  return {
    id,
    ...wordingOf(notification, locale),
    url,
    at: at.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  };
}
