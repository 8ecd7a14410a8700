import type { RiskBand } from '@quorate/domain';
import './risks.css';

const looks: Record<RiskBand, string> = { LOW: 'band-low', MEDIUM: 'band-medium', HIGH: 'band-high', VERY_HIGH: 'band-very-high' };

/** The class that gives a band its colours. */
export const bandLook = (band: RiskBand): string => looks[band];
