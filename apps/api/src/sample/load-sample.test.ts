import { verify } from '@node-rs/argon2';
import { expect, it } from 'vitest';
import { RoleAssignment } from '../accounts/account.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Person } from '../membership/person.entity.ts';
import { Seat } from '../membership/seat.entity.ts';
import { requestContext } from '../platform/context.ts';
import { isEmpty, loadSample, sampleLogins } from './load-sample.ts';
import { aLoadedSample, anEmptyDatabase, everything, sampleNow } from './loaded-sample.ts';

const sample = aLoadedSample();

it('lets everybody sign in with the password that the server prints', async () => {
  const select = 'select u."email", a."password" from "user" u join "account" a on a."userId" = u."id"';
  const stored = await sample.em.execute<{ email: string; password: string }[]>(select);
  expect(stored).toHaveLength(sampleLogins.length);
  for (const { email, password } of sampleLogins) {
    expect(password.length).toBeGreaterThanOrEqual(12);
    expect(await verify(stored.find((row) => row.email === email)?.password ?? '', password)).toBe(true);
  }
});

it('names people by their role and nobody by name', async () => {
  const titles = ['Board administrator', 'Independent chair', 'Staffordshire Police partner', 'Viewer', 'Stoke-on-Trent administrator'];
  expect(sampleLogins.map(({ role }) => role)).toEqual(titles);
  expect(sampleLogins.every(({ email }) => email.endsWith('@quorate.example'))).toBe(true);
  expect(await sample.em.count(Person, {}, everything)).toBe(0);
});

it('gives each of them a role on their own boards, and the partner an agency', async () => {
  const assignments = await sample.em.find(RoleAssignment, {}, { ...everything, populate: ['board', 'agency'] });
  const described = assignments.map(({ role, board, agency }) => [role, board.$.shortName, agency?.$.name].filter(Boolean).join(', '));
  expect(described.sort()).toEqual([
    'ADMINISTRATOR, Example',
    'ADMINISTRATOR, SSASP',
    'ADMINISTRATOR, SSCB',
    'ADMINISTRATOR, Stoke-on-Trent SCB',
    'CHAIR, SSCB',
    'PARTNER, SSCB, Staffordshire Police',
    'VIEWER, SSCB',
  ]);
});

it('is refused where there is a board already, and changes nothing there', async () => {
  const { em } = sample;
  const count = async () => [await em.count(Seat, {}, everything), await em.count(Meeting, {}, everything)];
  const before = await count();
  expect(await isEmpty(em)).toBe(false);
  await expect(loadSample(sample.em, sampleNow)).rejects.toThrow('The database already holds a board');
  expect(await count()).toEqual(before);
});

it('leaves nothing behind when it fails after the accounts were made', async () => {
  const database = await anEmptyDatabase();
  // Nobody is signed in here, so the write guard refuses the last step.
  const { em } = requestContext(database, null, sampleNow);
  await expect(loadSample(em, sampleNow)).rejects.toThrow('Only an administrator of the board can change this.');
  expect(await isEmpty(em)).toBe(true);
  expect(await em.execute('select "id" from "user"')).toEqual([]);
  await database.close();
});
