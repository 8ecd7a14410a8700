import { useSearchParams } from 'react-router';
import { hasPaste, type PastedTable } from './pasted-table.ts';

export interface ImportSteps {
  isChecking: boolean;
  goTo: (step: 'paste' | 'check') => void;
}

/** The step is in the address, so that Back returns to the pasted text and loses nothing. */
export function useImportSteps(pasted: PastedTable): ImportSteps {
  const [search, setSearch] = useSearchParams();
  const goTo: ImportSteps['goTo'] = (step) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (step === 'check') next.set('step', 'check');
      else next.delete('step');
      return next;
    });
  return { isChecking: search.get('step') === 'check' && hasPaste(pasted), goTo };
}
