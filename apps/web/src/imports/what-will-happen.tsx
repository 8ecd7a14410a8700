import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Notice } from '../ui/notice.tsx';
import { countsInWords, nothingToChange } from './counts-in-words.ts';

const Preview = graphql(`
  fragment WhatWillHappen_Preview on AttendanceTablePreview {
    newMarks
    changedMarks
    unchangedMarks
    newSeats
    newMeetings
    toDecide
  }
`);

/** More than these hide the rest of the page; they all stand at their rows above. */
const mostShown = 2;

/** What is still to be decided, or what the button will do. */
export function WhatWillHappen({ preview }: { preview: FragmentType<typeof Preview> }) {
  const { toDecide, ...counts } = readFragment(Preview, preview);
  if (toDecide.length > 0) {
    return (
      <Notice tone="warning" title="Before you can import" isLive>
        <ul>
          {toDecide.slice(0, mostShown).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {toDecide.length > mostShown && <li>{`And ${toDecide.length - mostShown} more like these.`}</li>}
        </ul>
      </Notice>
    );
  }
  return <Notice isLive>{nothingToChange(counts) ?? `Importing will record ${countsInWords(counts)}.`}</Notice>;
}
