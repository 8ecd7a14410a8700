/**
 * The first wall between boards: every find is narrowed to the boards the viewer may read.
 * It is strict, so a find without the parameter throws instead of showing everything.
 */
export interface TenantParameters {
  boards: readonly string[];
}

export const tenantFilter = 'tenant';

/** A filter whose condition is built from the boards the viewer may read. */
export function heldBy(condition: (boards: string[]) => object) {
  return {
    [tenantFilter]: {
      name: tenantFilter,
      default: true,
      cond: (parameters: TenantParameters) => condition([...parameters.boards]),
    },
  };
}
