import { describe, expect, it } from 'vitest';
import { readAliases, typeAliases } from './aliases.ts';

describe('other names', () => {
  it('are one on a line, once each, without empty lines', () => {
    expect(readAliases(' W Mids Ambulance \n\nWMAS\nWMAS')).toEqual(['W Mids Ambulance', 'WMAS']);
  });

  it('come back as they were typed', () => {
    expect(typeAliases(['W Mids Ambulance', 'WMAS'])).toBe('W Mids Ambulance\nWMAS');
  });
});
