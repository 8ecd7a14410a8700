import { useEffect, useRef, useState } from 'react';
import type { CombinedError, DocumentInput } from 'urql';
import { uncached } from '../client.ts';

export interface Preview<Data> {
  /** The newest answer, kept on the screen while the next one is on its way. */
  data: Data | null;
  error: CombinedError | null;
  isAsking: boolean;
  askAgain: () => void;
}

/** Long enough that typing asks once, short enough that a choice seems to be answered at once. */
const pause = 150;

/** What importing would do, asked anew at each decision. The pasted table is not kept on the device. */
export function usePreview<Data, Input extends object>(query: DocumentInput<Data, { input: Input }>, input: Input): Preview<Data> {
  const [answer, setAnswer] = useState<Pick<Preview<Data>, 'data' | 'error'> & { to: string }>({ data: null, error: null, to: '' });
  const [attempt, setAttempt] = useState(0);
  const hasAsked = useRef(false);
  const question = `${attempt}:${JSON.stringify(input)}`;
  useEffect(() => {
    let isWanted = true;
    async function ask() {
      const asked = JSON.parse(question.slice(question.indexOf(':') + 1)) as Input;
      const { data, error } = await uncached.query(query, { input: asked }).toPromise();
      if (!isWanted) return;
      hasAsked.current = true;
      setAnswer({ data: data ?? null, error: error ?? null, to: question });
    }
    const timer = setTimeout(() => void ask(), hasAsked.current ? pause : 0);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [query, question]);
  return { data: answer.data, error: answer.error, isAsking: answer.to !== question, askAgain: () => setAttempt(attempt + 1) };
}
