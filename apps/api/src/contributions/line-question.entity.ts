import { defineEntity, p } from '@mikro-orm/core';
import { Board } from '../boards/board.entity.ts';
import { Agency } from '../membership/agency.entity.ts';
import { newId } from '../platform/new-id.ts';
import { heldBy } from '../platform/tenant-filter.ts';
import { guardWrites } from '../platform/write-guard.ts';

const LineQuestionSchema = defineEntity({
  name: 'LineQuestion',
  tableName: 'line_questions',
  filters: heldBy((boards) => ({ board: { $in: boards } })),
  indexes: [{ properties: ['board', 'year'] }],
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    board: () => p.manyToOne(Board).ref(),
    year: p.integer(),
    agency: () => p.manyToOne(Agency).ref().index(),
    question: p.text(),
    askedBy: p.string().length(200),
    askedAt: p.string().length(30),
    answer: p.text().nullable(),
    answeredBy: p.string().length(200).nullable(),
    answeredAt: p.string().length(30).nullable(),
    isInvented: p.boolean().default(false),
    version: p.integer().version(),
  },
});

/** What a partner asked about its own line, and what the board answered. */
export class LineQuestion extends LineQuestionSchema.class {}
LineQuestionSchema.setClass(LineQuestion);

guardWrites(LineQuestion, (question) => [question.board.id]);
