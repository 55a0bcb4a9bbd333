import { aSchool, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { ApprovalHttpModule } from './approval-http.module';

describe('The school’s own rules and delegations', () => {
  let api: RunningApi;
  let school: TestSchool;

  beforeAll(async () => {
    api = await startApi(ApprovalHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
  });

  it('start from the default, and the technician writes a new version', async () => {
    const technician = await api.signIn(school.technician);
    const flow = (await technician.get('/approval-flows/material')).body;
    expect(flow).toMatchObject({ version: 1, resumeAtReturn: true, can: { change: true } });
    const [critique, department, approval] = flow.steps;
    const change = {
      version: 1,
      resumeAtReturn: false,
      steps: [{ ...critique, quorum: 2 }, department, approval],
    };
    const changed = (await technician.put('/approval-flows/material', change)).body;
    expect(changed).toMatchObject({ version: 2, resumeAtReturn: false, steps: [{ quorum: 2 }, {}, {}] });
    const late = await technician.put('/approval-flows/material', change);
    expect(late.body.code).toBe('platform.version-conflict');
  });

  it('are read by every colleague and written by none but heads and the technician', async () => {
    const teacher = await api.signIn(school.mathsTeacher);
    const { steps, can } = (await teacher.get('/approval-flows/catalogue')).body;
    expect(can.change).toBe(false);
    const change = { version: 1, resumeAtReturn: true, steps };
    await teacher.put('/approval-flows/catalogue', change).expect(403);
    await (await api.signIn(school.student)).get('/approval-flows/catalogue').expect(403);
    await teacher.get('/approval-flows/holiday').expect(404);
  });

  it('name the field that is wrong, and refuse a rule nobody could follow', async () => {
    const head = await api.signIn(school.principal);
    const { version, steps } = (await head.get('/approval-flows/material')).body;
    const wrong = { version, resumeAtReturn: true, steps: [{ ...steps[0], quorum: 0 }] };
    expect((await head.put('/approval-flows/material', wrong)).body.errors[0].path).toBe('steps.0.quorum');
    const open = { ...wrong, steps: [steps[0]] };
    expect((await head.put('/approval-flows/material', open)).body.code).toBe(
      'approval.flow-last-step-decides',
    );
  });

  it('let the principal delegate to a deputy, change the period and end it', async () => {
    const principal = await api.signIn(school.principal);
    const { items } = (await principal.get('/delegations/delegates')).body;
    expect(items).toEqual([{ staffId: school.deputy.personId, name: 'Lê Văn Dũng', position: 'deputy' }]);
    const body = {
      toStaffId: school.deputy.personId,
      fromOn: '2026-11-22',
      toOn: '2026-11-30',
      kinds: ['material'],
    };
    const { id } = (await principal.post('/delegations', body)).body;
    const { toStaffId: _, ...period } = { ...body, toOn: '2026-12-04' };
    await principal.put(`/delegations/${id}`, period).expect(204);
    const deputy = await api.signIn(school.deputy);
    expect((await deputy.get('/delegations')).body.items).toMatchObject([
      { from: { name: 'Trần Thị Hiền' }, toOn: '2026-12-04', state: 'in-force', can: { change: false } },
    ]);
    await deputy.delete(`/delegations/${id}`).expect(404);
    await principal.delete(`/delegations/${id}`).expect(204);
    expect((await principal.get('/delegations')).body.items[0]).toMatchObject({ state: 'over' });
  });

  it('keep teachers from delegating and a backwards period out', async () => {
    const body = { toStaffId: school.deputy.personId, fromOn: '2026-12-30', toOn: '2026-12-01' };
    await (await api.signIn(school.mathsTeacher)).post('/delegations', body).expect(403);
    const principal = await api.signIn(school.principal);
    expect((await principal.post('/delegations', body)).body.code).toBe('approval.delegation-period-wrong');
  });
});
