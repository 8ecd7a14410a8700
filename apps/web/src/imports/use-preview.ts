import { useEffect, useState } from 'react';
import type { CombinedError } from 'urql';
import { graphql } from '../gql/gql.ts';
import type { AttendanceTableInput, CheckStep_PreviewQuery } from '../gql/graphql.ts';
import { uncached } from '../platform/client.ts';

const PreviewQuery = graphql(`
  query CheckStep_Preview($input: AttendanceTableInput!) {
    previewAttendanceTable(input: $input) {
      digest
      toDecide
      ...ChooseTable_Preview
      ...LegendToConfirm_Preview
      ...ColumnsToCheck_Preview
      ...RowsToMatch_Preview
      ...PreviewTable_Preview
      ...WhatWillHappen_Preview
    }
  }
`);

export interface PreviewState {
  /** The newest preview, kept on the screen while the next one is on its way. */
  preview: CheckStep_PreviewQuery['previewAttendanceTable'] | null;
  error: CombinedError | null;
  isAsking: boolean;
  askAgain: () => void;
}

/** What importing would do, asked anew at each decision. The pasted table is not kept on the device. */
export function usePreview(input: AttendanceTableInput): PreviewState {
  const [answer, setAnswer] = useState<Pick<PreviewState, 'preview' | 'error'> & { to: string }>({ preview: null, error: null, to: '' });
  const [attempt, setAttempt] = useState(0);
  const question = `${attempt}:${JSON.stringify(input)}`;
  useEffect(() => {
    let isWanted = true;
    void uncached
      .query(PreviewQuery, { input: JSON.parse(question.slice(question.indexOf(':') + 1)) as AttendanceTableInput })
      .toPromise()
      .then(({ data, error }) => {
        if (isWanted) setAnswer({ preview: data?.previewAttendanceTable ?? null, error: error ?? null, to: question });
      });
    return () => {
      isWanted = false;
    };
  }, [question]);
  return { preview: answer.preview, error: answer.error, isAsking: answer.to !== question, askAgain: () => setAttempt(attempt + 1) };
}
