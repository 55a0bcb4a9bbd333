import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor } from '@hoclieu/platform';
import { QuestionCoverageReader } from '../question-coverage.query';
import { QuestionSubjects } from '../question-subjects.query';
import { QuestionBankView } from './question-bank.view';
import { SubjectAndGrade } from './question-coverage.dto';
import { CoveredQuestionLesson, SubjectCoverage } from './question-coverage.view';

@ApiTags('questions')
@Controller()
export class QuestionBankController {
  constructor(
    private readonly subjects: QuestionSubjects,
    private readonly coverage: QuestionCoverageReader,
  ) {}

  /** The subjects whose questions the reader sees and writes, and the levels the school uses. */
  @ApiScope('questions:read')
  @Get('question-bank')
  bank(@CurrentActor() actor: Actor): Promise<QuestionBankView> {
    return this.subjects.bank(actor);
  }

  /** How many questions each subject and grade has, and how many lessons they reach. */
  @ApiScope('questions:read')
  @Get('question-coverage')
  bySubject(@CurrentActor() actor: Actor): Promise<SubjectCoverage[]> {
    return this.coverage.subjects(actor);
  }

  @ApiScope('questions:read')
  @Get('question-coverage/lessons')
  byLesson(@CurrentActor() actor: Actor, @Query() query: SubjectAndGrade): Promise<CoveredQuestionLesson[]> {
    return this.coverage.lessons(actor, query.subjectId, query.grade);
  }
}
