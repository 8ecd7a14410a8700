import type { AgencyKey } from './agencies.ts';
import type { PriorityKey } from './priorities.ts';

/** Days before the sample is loaded, or after it where they are below nought. */
type DaysAgo = number;

/** Made up, from a finding of the domestic abuse audit: general practices got no information from the conferences on victims at high risk. */
export const challenge = {
  raised: 40 as DaysAgo,
  responseDue: 12 as DaysAgo,
  challenger: 'Independent chair',
  challengedAgency: 'commissioners' as AgencyKey,
  issue: 'How will general practices get to know what is agreed about a family at high risk of domestic abuse?',
  priority: 'neglect' as PriorityKey,
};

interface SampleRisk {
  title: string;
  description: string;
  controls: string;
  owner: string;
  reviewOn: DaysAgo;
  priority?: PriorityKey;
  /** Likelihood and impact before and with the controls, oldest first. */
  scores: readonly { on: DaysAgo; before: readonly [number, number]; after: readonly [number, number]; note?: string }[];
}

/** Made up, from what the report worries about: trainers who leave, and children placed from elsewhere who go missing. */
export const risks: readonly SampleRisk[] = [
  {
    title: 'The pool of trainers becomes too small',
    description: 'Most courses are given by staff whom partners lend, and budgets tighten.',
    controls: 'Each partner names two trainers a year. Short courses move online.',
    owner: 'Chair of Workforce Development and Training',
    reviewOn: -30,
    scores: [
      { on: 200, before: [4, 4], after: [3, 4] },
      { on: 60, before: [4, 4], after: [2, 4], note: 'Three new trainers.' },
    ],
  },
  {
    title: 'Children placed here by other councils go missing unseen',
    description: 'Other councils place children in the county and do not always say so.',
    controls: 'Care homes get a pack on what to do. Homes with many calls are visited.',
    owner: 'Joint Child Sexual Abuse Forum',
    reviewOn: 10,
    priority: 'sexualAbuse',
    scores: [
      { on: 190, before: [4, 5], after: [2, 5] },
      { on: 45, before: [4, 5], after: [3, 5], note: 'Two more homes have opened.' },
    ],
  },
];
