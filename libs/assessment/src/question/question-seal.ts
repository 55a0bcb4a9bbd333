import { Injectable } from '@nestjs/common';
import { contentHashOf } from './question-text';
import { QuestionWording } from './question-wording.service';
import type { Question } from './question.entity';
import { Questions } from './question.repository';
import { filesIn } from './rich-text';

/** What an approval of the newest version binds to: its words, its place, its stimulus and every file's bytes. */
@Injectable()
export class QuestionSeal {
  constructor(
    private readonly questions: Questions,
    private readonly wording: QuestionWording,
  ) {}

  async of(question: Question): Promise<string> {
    const version = await this.questions.version(question);
    const stimulus = await this.questions.stimulusTextOf(question);
    const fileIds = [...version.fileIds, ...filesIn(stimulus)];
    const files = await this.wording.bytesOf(question.schoolId, fileIds);
    return contentHashOf(question, version, stimulus, files);
  }
}
