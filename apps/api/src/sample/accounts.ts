import type { Role } from '../accounts/account.entity.ts';
import type { AgencyKey } from './agencies.ts';
import type { BoardKey } from './boards.ts';

export interface SampleAccount {
  /** A role title, never a person's name. */
  name: string;
  email: string;
  /** Printed when the server starts, so it protects nothing but the sample. */
  password: string;
  role: Role;
  boards: readonly BoardKey[];
  agency?: AgencyKey;
}

/** Who can sign in to the sample. The published attendance is recorded in the administrator's name. */
export const accounts = {
  administrator: {
    name: 'Board administrator',
    email: 'administrator@quorate.example',
    password: 'sample-administrator',
    role: 'ADMINISTRATOR',
    boards: ['staffordshire', 'adults', 'empty'],
  },
  chair: {
    name: 'Independent chair',
    email: 'chair@quorate.example',
    password: 'sample-independent-chair',
    role: 'CHAIR',
    boards: ['staffordshire'],
  },
  partner: {
    name: 'Staffordshire Police partner',
    email: 'police.partner@quorate.example',
    password: 'sample-police-partner',
    role: 'PARTNER',
    boards: ['staffordshire'],
    agency: 'police',
  },
  viewer: {
    name: 'Viewer',
    email: 'viewer@quorate.example',
    password: 'sample-read-only-viewer',
    role: 'VIEWER',
    boards: ['staffordshire'],
  },
  stokeAdministrator: {
    name: 'Stoke-on-Trent administrator',
    email: 'stoke.administrator@quorate.example',
    password: 'sample-stoke-administrator',
    role: 'ADMINISTRATOR',
    boards: ['stoke'],
  },
} satisfies Record<string, SampleAccount>;

/** Whom to sign in as, for the server to print. */
export const sampleLogins = Object.values(accounts).map(({ name, email, password }) => ({ role: name, email, password }));
