import { defineEntity, p } from '@mikro-orm/core';
import { Board } from '../boards/board.entity.ts';
import { Action } from '../plans/action.entity.ts';
import { newId } from '../platform/new-id.ts';
import { heldBy } from '../platform/tenant-filter.ts';
import { guardWrites } from '../platform/write-guard.ts';
import { Priority } from '../priorities/priority.entity.ts';

const RiskSchema = defineEntity({
  name: 'Risk',
  tableName: 'risks',
  filters: heldBy((boards) => ({ board: { $in: boards } })),
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    board: () => p.manyToOne(Board).ref().index(),
    title: p.string().length(200),
    description: p.text().nullable(),
    controls: p.text().nullable(),
    /** A role or a name. */
    owner: p.string().length(200),
    reviewOn: p.type('date').$type<string>(),
    registeredOn: p.type('date').$type<string>(),
    closedOn: p.type('date').$type<string>().nullable(),
    closedReason: p.text().nullable(),
    priority: () => p.manyToOne(Priority).ref().nullable().index(),
    action: () => p.manyToOne(Action).ref().nullable().index(),
    isInvented: p.boolean().default(false),
    /** The instant of the last score. It makes a new score a change of the risk. */
    scoredAt: p.string().length(30),
    version: p.integer().version(),
    scores: () => p.oneToMany(RiskScore).mappedBy('risk').orderBy({ date: 'asc', at: 'asc', id: 'asc' }),
  },
});

/** Something that may go wrong, who watches it and what keeps it in check. */
export class Risk extends RiskSchema.class {}
RiskSchema.setClass(Risk);

const RiskScoreSchema = defineEntity({
  name: 'RiskScore',
  tableName: 'risk_scores',
  filters: heldBy((boards) => ({ risk: { board: { $in: boards } } })),
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    risk: () => p.manyToOne(Risk).ref().index(),
    date: p.type('date').fieldName('score_date').$type<string>(),
    likelihoodBefore: p.integer(),
    impactBefore: p.integer(),
    likelihoodAfter: p.integer(),
    impactAfter: p.integer(),
    note: p.text().nullable(),
    by: p.string().length(200).fieldName('scored_by'),
    at: p.string().length(30).fieldName('scored_at'),
  },
});

/** How likely and how grave a risk was on a day, before and after its controls, from 1 to 5. Never altered. */
export class RiskScore extends RiskScoreSchema.class {}
RiskScoreSchema.setClass(RiskScore);

guardWrites(Risk, (risk) => [risk.board.id]);
guardWrites(RiskScore, async (score) => [(await score.risk.loadOrFail({ filters: false })).board.id], { anchors: ['risk'] });
