import { useRef } from 'react';

/**
 * Names what is sent: the same things sent twice, because no answer came, have the same name, and the server records them
 * once. Once something in them has changed they are something else and get another name.
 */
export function useBatch(): (contents: object) => string {
  const sent = useRef({ text: '', id: '' });
  return (contents) => {
    const text = JSON.stringify(contents);
    if (sent.current.text !== text) sent.current = { text, id: crypto.randomUUID() };
    return sent.current.id;
  };
}
