import { useEffect, useEffectEvent } from 'react';

const askEvery = 20_000;

/** Asks for the marks again when the page comes back to the front and, while recording, every 20 seconds, so that other people's marks appear. */
export function useFreshMarks(askAgain: () => void, isRecording: boolean): void {
  const ask = useEffectEvent(askAgain);
  useEffect(() => {
    const onVisible = () => {
      if (document.visibilityState === 'visible') ask();
    };
    document.addEventListener('visibilitychange', onVisible);
    window.addEventListener('focus', onVisible);
    const timer = isRecording ? setInterval(onVisible, askEvery) : undefined;
    return () => {
      document.removeEventListener('visibilitychange', onVisible);
      window.removeEventListener('focus', onVisible);
      clearInterval(timer);
    };
  }, [isRecording]);
}
