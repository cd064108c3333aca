// Which entities of a text are worth telling: those with a name of their own, and whoever the quotes and sources lead to.
import type { EntityTable } from "./model.ts";

/**
 * Indices of the entities to publish: named persons, bodies, media and countries, and every entity whose id is cited.
 * Descriptions that nobody speaks under (« un rapport », « la région ») stay out.
 */
export function publishedEntities(table: EntityTable, cited: ReadonlySet<string>): readonly number[] {
  const told: number[] = [];
  table.entities.forEach(({ id, kind, name }, index) => {
    const thing = kind === "collective" || kind === "anonymous" || kind === "document" || kind === "social";
    if (cited.has(id) || (!thing && /^[\p{Lu}\p{N}]/u.test(name))) told.push(index);
  });
  return told;
}
