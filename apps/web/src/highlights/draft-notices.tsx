import { writeTime } from '../platform/dates.ts';
import { Notice } from '../ui/notice.tsx';
import type { DraftSnapshot } from './draft-store.ts';
import { fieldOf } from './field-of.ts';

/** What somebody else did with the draft while it was open here. */
export function DraftNotices({ draft: { news, conflicts, items } }: { draft: DraftSnapshot }) {
  if (!news) return null;
  const said = `${news.by} saved this draft at ${writeTime(news.at)}, while you were writing.`;
  if (conflicts.length === 0) {
    return <Notice isLive>{said} Their changes are in the page now, beside yours.</Notice>;
  }
  return (
    <Notice tone="warning" isLive title={said}>
      <p>You have both changed the same words. Nothing more is saved until you choose:</p>
      <ul>
        {conflicts.map(({ key }) => (
          <li key={key}>
            <a href={`#${fieldOf(key)}`}>Item {items.findIndex((item) => item.key === key) + 1}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
