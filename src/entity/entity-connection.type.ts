import { connectionOf } from "../page/connection.type.js";
import { Entity } from "./entity.type.js";

export const { Edge: EntityEdge, Connection: EntityConnection } = connectionOf(
  "Entity",
  () => Entity,
  "entities",
);
