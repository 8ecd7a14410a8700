/** Whom the sample lets in. The server prints these when it starts. */
export const people = {
  administrator: { email: 'administrator@quorate.example', password: 'sample-administrator' },
  chair: { email: 'chair@quorate.example', password: 'sample-independent-chair' },
  partner: { email: 'police.partner@quorate.example', password: 'sample-police-partner' },
  viewer: { email: 'viewer@quorate.example', password: 'sample-read-only-viewer' },
  stokeAdministrator: { email: 'stoke.administrator@quorate.example', password: 'sample-stoke-administrator' },
} as const;

export type PersonName = keyof typeof people;
