import type { Driver } from "neo4j-driver";
import { database } from "../database.js";
import type { Subjects } from "./question.js";

const column = async (driver: Driver, statement: string): Promise<unknown[]> => {
  const { records } = await driver.executeQuery(statement, {}, { database });
  return records.map((record) => record.get(0));
};

/** How many actors and matters a question is asked about in turn. */
const many = 20;

const byActs = "MATCH (e:Actor) WITH e, COUNT { (e)-[:TOOK_PART_IN]->() } AS acts";

/** What to ask a graph about: always the same for the same graph. */
export const subjectsOf = async (driver: Driver): Promise<Subjects> => {
  const [hub] = await column(driver, `${byActs} ORDER BY acts DESC, e.id LIMIT 1 RETURN e.id`);
  const actors = await column(
    driver,
    `${byActs} WHERE acts >= 25 ORDER BY acts DESC, e.id SKIP 5 LIMIT ${many} RETURN e.id`,
  );
  const topics = await column(
    driver,
    `MATCH (t:Topic) WITH t, COUNT { (t)<-[:CONCERNS]-() } AS acts ORDER BY acts DESC, t.id LIMIT ${many} RETURN t.id`,
  );
  const [thousandth] = await column(
    driver,
    "MATCH (a:Act) WITH a ORDER BY a.on DESC, a.id SKIP 999 LIMIT 1 RETURN {on: a.on, act: a.id}",
  );
  const [beginning] = await column(
    driver,
    "MATCH (n:Name {language: 'en'}) WITH split(n.text, ' ')[0] AS word, count(*) AS names ORDER BY names DESC, word LIMIT 1 RETURN word",
  );
  return { hub, actors, topics, thousandth, beginning } as Subjects;
};
