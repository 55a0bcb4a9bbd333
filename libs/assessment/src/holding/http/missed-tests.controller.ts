import { Body, Controller, Get, HttpCode, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Actor, Clock, CurrentActor, StaffOnly } from '@hoclieu/platform';
import { workbookBuffer } from '@hoclieu/platform/documents';
import { asDownload, xlsx } from '../../documents/download';
import { AbsenceNoting } from '../absence-noting.service';
import { MissedTests } from '../missed-tests.query';
import { missedTestsWorkbook } from '../missed-tests-workbook';
import { AbsenceNotes, MissedTestQuery } from './missed-tests.dto';
import { MissedTestClasses, MissedTestPage } from './missed-tests.view';

/** Who of a class missed which test, why, and how the student was helped. */
@StaffOnly()
@ApiTags('missed-tests')
@Controller('missed-tests')
export class MissedTestsController {
  constructor(
    private readonly missed: MissedTests,
    private readonly noting: AbsenceNoting,
    private readonly clock: Clock,
  ) {}

  @Get()
  list(@CurrentActor() actor: Actor, @Query() query: MissedTestQuery): Promise<MissedTestPage> {
    return this.missed.page(actor, query);
  }

  /** Classes with somebody who missed a test this year, one's own homeroom first. */
  @Get('classes')
  async classes(@CurrentActor() actor: Actor): Promise<MissedTestClasses> {
    return { items: await this.missed.classes(actor) };
  }

  @ApiProduces(xlsx)
  @Get('document')
  async document(@CurrentActor() actor: Actor, @Query() filters: MissedTestQuery): Promise<StreamableFile> {
    const rows = await this.missed.all(actor, filters);
    const bytes = await workbookBuffer(missedTestsWorkbook(rows, this.clock.now()));
    return asDownload({ name: 'Học sinh vắng kiểm tra.xlsx', bytes }, xlsx);
  }

  /** Reasons and help of one student or of many; what a note leaves out stays, an empty text takes it back. */
  @HttpCode(204)
  @Put('notes')
  async note(@CurrentActor() actor: Actor, @Body() { notes }: AbsenceNotes): Promise<void> {
    await this.noting.note(actor, notes);
  }
}
