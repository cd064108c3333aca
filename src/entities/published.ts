// Which entities of a text are worth telling: those with a name of their own, and whoever the quotes and sources lead to.
import type { EntityTable } from "./model.ts";

/**
 * Indices of the entities to publish: named persons, bodies, media and countries, and every entity whose id is cited.
 * Descriptions that nobody speaks under (« un rapport », « la région ») stay out.
 */
export function publishedEntities(table: EntityTable, cited: ReadonlySet<string>): readonly number[] {
  return table.entities.flatMap((entity, index) => {
    if (cited.has(entity.id)) return [index];
    const named = /^[\p{Lu}\p{N}]/u.test(entity.name);
    const thing = entity.kind === "collective" || entity.kind === "anonymous" || entity.kind === "document" || entity.kind === "social";
    return named && !thing ? [index] : [];
  });
}
