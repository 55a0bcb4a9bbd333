import {
  Body,
  Controller,
  Get,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor } from '@hoclieu/platform';
import { TestAuthoring } from '../test-authoring.service';
import { TestList } from '../test-list.query';
import { TestReader } from '../test-reader.query';
import { NewTest, TestChanges, TestQuery } from './test.dto';
import { TestAlternatives, TestPage, TestView, YearTests } from './test.view';

@ApiTags('tests')
@Controller()
export class TestsController {
  constructor(
    private readonly authoring: TestAuthoring,
    private readonly bank: TestList,
    private readonly reader: TestReader,
  ) {}

  @ApiScope('tests:read')
  @Get('tests')
  list(@CurrentActor() actor: Actor, @Query() query: TestQuery): Promise<TestPage> {
    return this.bank.list(actor, query);
  }

  /** Giữa kì I, cuối kì I, giữa kì II, cuối kì II of every subject and grade that has them, missing ones included. */
  @ApiScope('tests:read')
  @Get('periodic-tests')
  async year(@CurrentActor() actor: Actor): Promise<YearTests> {
    return { items: await this.bank.year(actor) };
  }

  @ApiScope('tests:read')
  @Get('tests/:id')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<TestView> {
    return this.reader.view(actor, id);
  }

  /** Approved questions that could stand in the place of one. */
  @Get('tests/:id/questions/:position/alternatives')
  async alternatives(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('position', ParseIntPipe) position: number,
  ): Promise<TestAlternatives> {
    return { items: await this.reader.alternatives(actor, id, position) };
  }

  @Post('tests')
  async write(@CurrentActor() actor: Actor, @Body() body: NewTest): Promise<TestView> {
    return this.reader.viewOf(actor, await this.authoring.begin(actor, body));
  }

  @Patch('tests/:id')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: TestChanges,
  ): Promise<TestView> {
    return this.reader.viewOf(actor, await this.authoring.change(actor, id, body));
  }
}
