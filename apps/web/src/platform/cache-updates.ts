import type { Cache, Entity } from '@urql/exchange-graphcache';

/** Drops what the cache holds of these fields, whatever their arguments, so that pages that show them ask again. */
export function invalidateFields(cache: Cache, entity: Entity, names: readonly string[]): void {
  for (const { fieldName, arguments: given } of cache.inspectFields(entity)) {
    if (names.includes(fieldName)) cache.invalidate(entity, fieldName, given);
  }
}
