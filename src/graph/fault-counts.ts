/** How often this process has healed itself of a fault of the database, since it began. */
export const faultCounts = {
  /** a Neo4j of its own that had ended was started again */
  databaseRestarts: 0,
  /** a driver that was not answered gave way to a new one */
  driversReplaced: 0,
  /** a read was tried again */
  readsRetried: 0,
};
