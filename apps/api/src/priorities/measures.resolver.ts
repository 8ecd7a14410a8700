import { measureStatus, type Violation } from '@quorate/domain';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { administered } from '../platform/administered.ts';
import { childrenOf } from '../platform/children.ts';
import { type RequestContext, signedIn, today } from '../platform/context.ts';
import { checkLength, checkText, orNull } from '../platform/text-rules.ts';
import { notFound, userErrors } from '../platform/user-error.ts';
import { Measure, MeasureValue } from './measure.entity.ts';
import {
  CreateMeasureInput,
  MeasureFieldsInput,
  MeasurePayload,
  MeasureStatusType,
  MeasureType,
  MeasureValueType,
  RecordMeasureValueInput,
  UpdateMeasureInput,
} from './measures.types.ts';
import { Priority } from './priority.entity.ts';

@Resolver(() => MeasureType)
export class MeasuresResolver {
  @Mutation(() => MeasurePayload)
  async createMeasure(
    @Arg('input', () => CreateMeasureInput) input: CreateMeasureInput,
    @Ctx() context: RequestContext,
  ): Promise<MeasurePayload> {
    signedIn(context);
    const { em, now } = context;
    const { found: priority, violations: refused } = await administered(context, Priority, {
      what: 'priority',
      id: input.priorityId,
      field: 'priorityId',
    });
    const violations = [...refused, ...checkMeasure(input)];
    if (!priority || violations.length > 0) return { userErrors: userErrors(violations) };
    const last = await em.findOne(Measure, { priority }, { orderBy: { position: 'desc' } });
    const measure = em.create(Measure, { ...fieldsOf(input), priority, position: (last?.position ?? 0) + 1, changedAt: now });
    await em.flush();
    return { measure, userErrors: [] };
  }

  @Mutation(() => MeasurePayload)
  async updateMeasure(
    @Arg('input', () => UpdateMeasureInput) input: UpdateMeasureInput,
    @Ctx() context: RequestContext,
  ): Promise<MeasurePayload> {
    signedIn(context);
    const { id, expectedVersion } = input;
    const { found: measure, violations: refused } = await administered(context, Measure, { what: 'measure', id, expectedVersion });
    const violations = refused.length > 0 ? refused : checkMeasure(input);
    if (!measure || violations.length > 0) return { measure, userErrors: userErrors(violations) };
    Object.assign(measure, { ...fieldsOf(input), changedAt: context.now });
    await context.em.flush();
    return { measure, userErrors: [] };
  }

  @Mutation(() => MeasurePayload, { description: "Records a measure's value of one day, puts it right, or takes it out." })
  async recordMeasureValue(
    @Arg('input', () => RecordMeasureValueInput) input: RecordMeasureValueInput,
    @Ctx() context: RequestContext,
  ): Promise<MeasurePayload> {
    signedIn(context);
    const { em, now } = context;
    const { measureId: id, expectedVersion, date } = input;
    const wanted = { what: 'measure', id, field: 'measureId', expectedVersion };
    const { found: measure, violations: refused } = await administered(context, Measure, wanted);
    if (!measure || refused.length > 0) return { measure, userErrors: userErrors(refused) };
    const stored = await em.findOne(MeasureValue, { measure, date });
    const violations = checkValue(input, stored !== null, today(context));
    if (violations.length > 0) return { measure, userErrors: userErrors(violations) };
    const said = { value: input.value ?? 0, note: orNull(input.note) };
    if (isNone(input.value) && stored) em.remove(stored);
    else if (stored) Object.assign(stored, said);
    else em.create(MeasureValue, { ...said, measure, date });
    measure.changedAt = now;
    await em.flush();
    return { measure, userErrors: [] };
  }

  @FieldResolver(() => [MeasureValueType], { description: 'Its values, oldest first.' })
  async values(@Root() measure: Measure, @Ctx() context: RequestContext): Promise<MeasureValueType[]> {
    return valuesOf(context, measure);
  }

  @FieldResolver(() => MeasureStatusType)
  async status(@Root() measure: Measure, @Ctx() context: RequestContext): Promise<MeasureStatusType> {
    const { target, direction } = measure;
    return measureStatus({ target: target ?? null, direction, series: await valuesOf(context, measure) });
  }
}

const valuesOf = async (context: RequestContext, measure: Measure): Promise<MeasureValue[]> => {
  if (measure.values.isInitialized()) return measure.values.getItems();
  const load = (measures: string[]) => context.em.find(MeasureValue, { measure: { $in: measures } }, { orderBy: { date: 'asc' } });
  return childrenOf(context, 'values', measure.id, load, (value) => value.measure.id);
};

const isNone = (value: number | null | undefined): boolean => value === null || value === undefined;

const checkMeasure = (input: MeasureFieldsInput): Violation[] => [
  ...checkText(input.name, "the measure's name", 'name', 200),
  ...checkText(input.unit, 'what is counted', 'unit', 40),
  ...checkLength(input.definition, 'the definition', 'definition', 4000),
];

const checkValue = (input: RecordMeasureValueInput, isStored: boolean, day: string): Violation[] => [
  ...(isNone(input.value) && !isStored ? [notFound('value of this day', 'date')] : []),
  ...(input.date > day
    ? [{ code: 'INVALID' as const, message: 'A value tells of a day that has come. Choose today or earlier.', field: 'date' }]
    : []),
  ...checkLength(input.note, 'the note', 'note', 500),
];

const fieldsOf = (input: MeasureFieldsInput) => ({
  name: input.name.trim(),
  unit: input.unit.trim(),
  definition: orNull(input.definition),
  target: input.target ?? null,
  direction: input.direction,
});
