import { defineEntity, p } from '@mikro-orm/core';
import { Board } from '../boards/board.entity.ts';
import { Agency } from '../membership/agency.entity.ts';
import { Action } from '../plans/action.entity.ts';
import { newId } from '../platform/new-id.ts';
import { heldBy } from '../platform/tenant-filter.ts';
import { guardWrites } from '../platform/write-guard.ts';
import { Priority } from '../priorities/priority.entity.ts';

const ChallengeSchema = defineEntity({
  name: 'Challenge',
  tableName: 'challenges',
  filters: heldBy((boards) => ({ board: { $in: boards } })),
  indexes: [{ properties: ['board', 'raisedOn'] }],
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    board: () => p.manyToOne(Board).ref(),
    raisedOn: p.type('date').$type<string>(),
    /** Who challenged, and who was challenged: an agency, a group or a role. */
    challenger: p.string().length(200),
    challenged: p.string().length(200),
    challengedAgency: () => p.manyToOne(Agency).ref().nullable().index(),
    issue: p.text(),
    responseDue: p.type('date').$type<string>(),
    response: p.text().nullable(),
    respondedOn: p.type('date').$type<string>().nullable(),
    evidenceOfChange: p.text().nullable(),
    priority: () => p.manyToOne(Priority).ref().nullable().index(),
    action: () => p.manyToOne(Action).ref().nullable().index(),
    isInvented: p.boolean().default(false),
    version: p.integer().version(),
  },
});

/** That one partner asked another to account for something. */
export class Challenge extends ChallengeSchema.class {}
ChallengeSchema.setClass(Challenge);
guardWrites(Challenge, (challenge) => [challenge.board.id], {
  chair: { mayAdd: true, maySet: ['response', 'respondedOn', 'evidenceOfChange'] },
});
