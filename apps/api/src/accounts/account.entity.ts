import { defineEntity, p } from '@mikro-orm/core';
import { Board } from '../boards/board.entity.ts';
import { Agency } from '../membership/agency.entity.ts';
import { newId } from '../platform/new-id.ts';
import { guardWrites } from '../platform/write-guard.ts';

export const roles = ['ADMINISTRATOR', 'CHAIR', 'PARTNER', 'VIEWER'] as const;
export type Role = (typeof roles)[number];

const RoleAssignmentSchema = defineEntity({
  name: 'RoleAssignment',
  tableName: 'role_assignments',
  uniques: [{ properties: ['account', 'board', 'role'] }],
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    /** The id of the sign-in account; its table belongs to the sign-in library. */
    account: p.string().length(64).fieldName('account_id'),
    board: () => p.manyToOne(Board).ref().index(),
    role: p.enum(roles),
    agency: () => p.manyToOne(Agency).ref().nullable().index(),
  },
});

/** What one person may do on one board. */
export class RoleAssignment extends RoleAssignmentSchema.class {}
RoleAssignmentSchema.setClass(RoleAssignment);
guardWrites(RoleAssignment, (assignment) => [assignment.board.id]);
