import { topics } from "../act/act.store.js";
import { type EntityRow, nameOf } from "../entity/entity.row.js";
import { entityById } from "../entity/entity.store.js";
import { sortKeyOf } from "../entity/sort-key.js";
import { CursorInvalid } from "../errors.js";
import type { Reader } from "../graph/reader.js";
import { type Connection, connection, type Order, type PageArgs, pageSize, startOf } from "../page/page.js";

const inGivenOrder: Order<EntityRow, readonly [id: string]> = {
  list: "cooperation.acts",
  start: [""],
  keyOf: ({ id }) => [id],
};

/** A page of the acts with these ids, in their order. */
export const sharedActs = async (
  reader: Reader,
  acts: readonly string[],
  page: PageArgs,
): Promise<Connection<EntityRow>> => {
  const [after] = startOf(inGivenOrder, page);
  const start = after === "" ? 0 : acts.indexOf(after) + 1;
  if (after !== "" && start === 0) throw new CursorInvalid();
  const ids = acts.slice(start, start + pageSize(page) + 1);
  const found = await Promise.all(ids.map((id) => entityById(reader, id)));
  return connection(
    inGivenOrder,
    page,
    found.filter((act) => act !== null),
    () => acts.length,
  );
};

/** The topics of all the acts with these ids, each once, by name. */
export const sharedTopics = async (reader: Reader, acts: readonly string[]): Promise<EntityRow[]> => {
  const found = (await Promise.all(acts.map((id) => reader.list(topics, id, {})))).flat();
  const distinct = [...new Map(found.map((topic) => [topic.id, topic])).values()];
  return distinct.sort((a, b) => (sortKeyOf(nameOf(a)) < sortKeyOf(nameOf(b)) ? -1 : 1));
};
