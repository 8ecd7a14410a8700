import type { ReportState } from '../gql/graphql.ts';
import { Tag } from '../ui/tag.tsx';
import { stateTags } from './report-words.ts';

/** How far a report has come. */
export function ReportTag({ state }: { state: ReportState }) {
  const { word, tone } = stateTags[state];
  return <Tag tone={tone}>{word}</Tag>;
}
