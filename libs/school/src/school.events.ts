import { defineEvent } from '@hoclieu/platform';

export const SchoolFounded = defineEvent<{ code: string }>('school.founded', 'school');
