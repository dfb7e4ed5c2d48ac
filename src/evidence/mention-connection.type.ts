import { connectionOf } from "../page/connection.type.js";
import { Evidence } from "./evidence.type.js";

export const { Edge: MentionEdge, Connection: MentionConnection } = connectionOf(
  "Mention",
  () => Evidence,
  "mentions",
);
