import { useMemo, useState } from 'react';
import { Announcer } from './announcer.ts';
import { browserClock } from './outbox-clock.ts';

/** The text of a status line, and the way to say something in it. */
export function useStatusLine(): [string, (message: string) => void] {
  const [message, setMessage] = useState('');
  const say = useMemo(() => new Announcer(browserClock, setMessage).say, []);
  return [message, say];
}
