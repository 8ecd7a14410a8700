import type { ColumnWord } from './column-words.ts';

interface Vocabulary extends ColumnWord {
  /** Patterns in lower case, with two spaces between them; any of them makes a heading one of this column. */
  words: string;
}

const thing = '(?:actions?|recs?|recommendation|item|objective|priority|task|line|row|plan|unique|outcome|milestone)';
const due = '(?:target|completion|end|review|implementation|delivery|due)';
// "Status update" heads an update in words.
const notAnUpdate = '(?! ?(?:update|report|and |& |/ ?(?:update|comment|progress)))';

/** Any of these words, any number of times, at the beginning. */
function described(adjectives: string): string {
  return `^(?:(?:${adjectives.replaceAll(' ', '|')}) )*`;
}

/** What heads the columns of published action plans. The first entry that fits decides, so the order matters. */
export const vocabulary: readonly Vocabulary[] = [
  {
    column: 'SECTION',
    rank: 0,
    words: `
      ^what (?:do |are )?(?:we|you) (?:want|aim|hope|trying)`,
  },
  {
    column: 'REFERENCE',
    rank: 0,
    words: String.raw`
      ^(?:${thing} ?)?(?:no|nos|nr|num|number|ref|refs|reference|id|#)(?: ?(?:no|number|#|code))?$  ^s/?n$  ^no ?/ ?ref$  ^rec$
      ^(?:ref|no)(?: | ?/ ?)\p{L}+$`,
  },
  {
    column: 'CARRIED_FROM',
    rank: 0,
    words: String.raw`
      carried (?:forward|over|from)  brought forward  ^[bc]/f\b  previous (?:ref|plan|year|action)`,
  },
  {
    column: 'DEPENDENCY',
    rank: 0,
    words: String.raw`
      depend  ^links? (?:to|with)\b  ^linked  cross[- ]?ref`,
  },
  {
    column: 'OTHER',
    rank: 0,
    words: `
      ^(?:date )?(?:raised|added|identified|agreed|opened|closed)$
      ^date (?:raised|added|identified|agreed|opened|closed|completed|achieved)$  ^(?:actual (?:completion|end)|completed) date$
      ^date of (?:meeting|completion|review)$  ^cost  budget  resource  risk  ^source  ^origin`,
  },
  {
    column: 'PERCENTAGE',
    rank: 0,
    words: String.raw`
      ^%  per ?cent  % ?(?:complete|done|progress)  ^(?:complete|completion|progress) ?\(?%`,
  },
  {
    column: 'PROGRESS',
    rank: 0,
    words: `
      milestones? (?:achieved|reached|met)  ^date of completion (?:and|&|/)`,
  },
  {
    column: 'RATING',
    rank: 0,
    words: String.raw`
      \bb?rags?\b  \bragb?\b  traffic light  ^red ?/? ?amber  ^(?:b ?/ ?)?r ?/ ?a ?/ ?g\b  ^(?:progress )?assessment\b  ^assessed
      ${described('current overall delivery action progress completion implementation the')}(?:status|rating|grade|score|stage)${notAnUpdate}
      ^(?:completed?|done|achieved|on track|on target|met)(?:\?| ?\(?(?:y|yes|✓|tick)\b.*)?$
      ^progress (?:rating|status|category|indicator)  ^colour\b`,
  },
  {
    column: 'MEASURE',
    rank: 0,
    words: `
      ^how .*(?:progress|measur)  ^how (?:will|do|would|can|are|shall) (?:we|you|this|it|the).*(?:know|measur|evidence|judg|success)`,
  },
  {
    column: 'DUE',
    rank: 0,
    words: `
      ^(?:target|review|due|end)[/ ]+(?:completion|end|date|complete)  ^target for completion`,
  },
  {
    column: 'PROGRESS',
    rank: 0,
    words: String.raw`
      progress  updates?\b  ^\d{1,2}[- ](?:week|month)s?\b.*(?:review|position|on)$  ^(?:mid|interim|final|end of year|first|second|third)[- ](?:year |term )?review$  comment  current position  ^position  \bposition$  follow-?up  latest position  narrative  ^notes?$
      actions? (?:taken|to date|completed|so far|undertaken)  ^what (?:have we|has been|we have|was)\b
      (?:activity|work|achieved|achievements?|position) (?:to date|so far|done|undertaken|at)  ^achievements?$
      ^current (?:situation|state)  \bresponses?\b  ^latest\b  ^status\b`,
  },
  {
    column: 'LEAD',
    rank: 0,
    words: String.raw`
      ^action (?:owner|lead|by|for|holder)  \bleads?\b  \bleading\b  owner  owned by  respons  accountab  by who  ^whom?\b
      \bsro\b  assigned to  ^assignees?$  allocated to  delegated`,
  },
  {
    column: 'START',
    rank: 0,
    words: String.raw`
      ^(?:planned |proposed )?(?:start|started|starts|commence\w*|begin\w*|from)(?: (?:date|when|by))?$  ^date (?:started|from)$`,
  },
  {
    column: 'DUE',
    rank: 0,
    words: String.raw`
      time ?-?(?:scale|frame|line|table|span)  deadline  by when  ^when\b  ^eta$  \bdue\b
      ^(?:target|complet(?:e|ion)|end|finish|implementation|delivery|review|planned|proposed|expected|agreed|revised|original|baseline|forecast|anticipated|estimated|action|key|final)(?: ${due})* (?:dates?|by)
      ^(?:to be )?complet\w* (?:by|date)  ^dates?\b  ^completion$  ^(?:end|ends|finish)$  ^by date$
      ^(?:month|quarter|year|period|timing|schedule|date)s?$  ^(?:implementation|delivery) (?:date|timetable|period)
      target (?:month|quarter)`,
  },
  {
    column: 'MEASURE',
    rank: 0,
    words: String.raw`
      ${described('expected intended desired key planned anticipated required target specific the overall')}(?:outcomes?|outputs?|success|measures?|measurable|results?|kpis?|impact measures?|performance|benefits?|targets?|indicators?|difference)\b
      ^what (?:will|does|would) (?:be different|success|good|it|the difference)  ^evidence of (?:success|achievement|impact)
      ^(?:expected|intended|desired|anticipated|planned) (?:impact|effect)  success (?:criteria|factor|measure|indicator)
      measure of  (?:performance|outcome|success) measure  ^monitoring  ^evaluation  ^critical success`,
  },
  {
    column: 'IMPACT',
    rank: 0,
    words: String.raw`
      \bimpact\b  ^so what  difference (?:made|this)  what difference`,
  },
  {
    column: 'ACTION',
    rank: 1,
    words: String.raw`
      ${described('key agreed specific required proposed planned main priority improvement strategic smart the detailed recommended identified next our further board partnership multi-agency')}actions?\b`,
  },
  {
    column: 'EVIDENCE',
    rank: 0,
    words: String.raw`
      evidence  assurance  \bproof\b  documentation  verification`,
  },
  {
    column: 'SUPPORT',
    rank: 0,
    words: String.raw`
      support  ^(?:key |other |delivery )?partners?\b  with whom  other (?:agenc|organ)  contribut  involv  consult  in partnership`,
  },
  {
    column: 'LEAD',
    rank: 0,
    words: String.raw`
      officer  agenc(?:y|ies)  organi[sz]ation  \bnamed\b  ^by$  manager  ^chair  ^person  sponsor  department  directorate
      ^service  ^team  portfolio  sub-?group  ^group$  committee`,
  },
  {
    column: 'ACTION',
    rank: 2,
    words: String.raw`
      ^what (?:we|will|are|do|needs?|is|must|should|action|actions)\b  ^what\??$  ^how (?:we|will we|will|are we)\b
      ^(?:key |specific |main )?(?:tasks?|activit(?:y|ies)|steps?|interventions?|deliver(?:y|ing)|initiatives?|work required)\b`,
  },
  {
    column: 'ACTION',
    rank: 3,
    words: String.raw`
      ^(?:\p{L}+ ){0,2}recommendations?(?:$|[ /,(]+(?:and|made|from|agreed|of|by|or|to|text|for|in|action)\b)`,
  },
  {
    column: 'ACTION',
    rank: 4,
    words: String.raw`
      ${described('key specific strategic smart the our board main sub')}(?:objectives?|goals?|aims?|improvements?|requirements?|commitments?|pledges?|proposals?)\b
      ^area for (?:improvement|development)`,
  },
  {
    column: 'ACTION',
    rank: 5,
    words: String.raw`
      ^(?:key |main )*(?:descriptions?|details?|items?|projects?|milestones?|deliverables?|task name|title)\b`,
  },
  {
    column: 'SECTION',
    rank: 0,
    words: `
      priorit  theme  strand  ^area  domain  standard  finding  issue  driver  strateg  heading  work ?stream  ambition  statement
      programme  topic  subject  category  principle  section  function  learning point  we want`,
  },
];
