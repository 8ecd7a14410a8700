import { useSearchParams } from 'react-router';

export interface OpenDetail {
  openId: string | null;
  open: (id: string | null) => void;
  toggle: (id: string) => void;
}

/** Which row of a list shows its detail. The address says it, so that a link leads to one row: ?risk=… */
export function useOpenDetail(name: string): OpenDetail {
  const [search, setSearch] = useSearchParams();
  const openId = search.get(name);
  const open = (id: string | null) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (id) after.set(name, id);
        else after.delete(name);
        return after;
      },
      // Opening and closing rows is not a way that Back should take step by step.
      { replace: true, preventScrollReset: true },
    );
  return { openId, open, toggle: (id) => open(id === openId ? null : id) };
}
