import { JobHost } from '@hoclieu/platform';
import { RunningModules, startModules } from '@hoclieu/platform/testing';
import * as approval from '@hoclieu/approval';
import { Papers } from '@hoclieu/approval/testing';
import { aSchool, TestPerson, TestSchool } from '@hoclieu/people/testing';
import { CaughtMail } from '../../testing';
import { Notifications } from '../notifications.service';
import { Reading } from '../reading.service';
import { SendMail } from '../send-mail';
import { wordingOf } from '../wording';
import { approvalFacts } from './approval-facts';
import { NotificationsJobsModule } from './notifications-jobs.module';

describe('Who is told about an approval', () => {
  const papers = new Papers('material');
  let mail: CaughtMail;
  let modules: RunningModules;
  let school: TestSchool;
  let paper: string;

  beforeAll(async () => {
    mail = await CaughtMail.start();
    process.env['SMTP_URL'] = mail.url;
    modules = await startModules(approval.ApprovalModule, NotificationsJobsModule);
    modules.get(approval.Approvals).register(papers);
  });
  afterAll(async () => {
    delete process.env['SMTP_URL'];
    await modules.stop();
    await mail.stop();
  });
  beforeEach(async () => {
    school = await aSchool(modules.database);
    paper = papers.add(school.id, [school.mathsTeacher.personId], { departmentId: school.mathsDepartmentId });
    await modules.get(approval.Approvals).request(school.mathsTeacher, 'material', paper);
    await modules.deliverEvents(school.id);
  });

  it('of things the engine really says', () => {
    const said = Object.values(approval).flatMap((face) => ('subjectKind' in face ? [face.name] : []));
    for (const { name } of Object.values(approvalFacts)) expect(said).toContain(name);
  });

  const told = async (person: TestPerson) =>
    (await modules.get(Reading).page(person, {})).items.map((item) => wordingOf(item, 'vi').title);

  it('those who can take the step, and nobody else', async () => {
    expect(await told(school.otherMathsTeacher)).toEqual(['Chờ thầy cô: Phản biện']);
    expect(await told(school.mathsHead)).toEqual(['Chờ thầy cô: Phản biện']);
    for (const person of [school.mathsTeacher, school.literatureTeacher, school.principal])
      expect(await told(person)).toEqual([]);
  });

  it('those who waited, when the author takes the work back', async () => {
    await modules.get(approval.Approvals).withdraw(school.mathsTeacher, 'material', paper, null);
    await modules.deliverEvents(school.id);
    expect(await told(school.mathsHead)).toEqual(['Tác giả đã rút lại', 'Chờ thầy cô: Phản biện']);
    expect((await modules.get(Reading).page(school.mathsHead, { unread: true })).total).toBe(1);
  });

  it('of nothing that is over already, whichever event is handled first', async () => {
    const notifications = modules.get(Notifications);
    await notifications.settle(school.id, 'a closed step');
    const notice = { kind: 'approval.to-decide', params: {}, url: '/approvals', topic: 'a closed step' };
    await notifications.tell(school.id, { staffIds: [school.principal.personId] }, notice);
    expect((await modules.get(Reading).page(school.principal, { unread: true })).total).toBe(0);
  });

  it('by mail too, where the school has a mail server: a name, the matter and a link', async () => {
    await modules.database.query(`update people.staff set email = 'lan@truong.example' where id = $1`, [
      school.mathsHead.personId,
    ]);
    const jobs = modules.jobs.enqueued.filter((job) => job.name === SendMail.name);
    for (const job of jobs.slice(-2)) await modules.get(JobHost).process(job.name, job.payload);
    expect(mail.messages).toHaveLength(1);
    expect(mail.messages[0]).toContain('To: lan@truong.example');
    expect(mail.messages[0]).not.toContain('Nguyễn Văn Minh');
  });
});
