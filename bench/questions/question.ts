/** What an arm is sent for a question, and what is read of its answer to be compared with that of the others. */
export interface Asked {
  /** a document of GraphQL, or for the floor a statement; the answer of that is its first row */
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
  readonly read: (answer: any) => unknown;
}

/** The parameters of one asking: the same for all arms. */
export type Given = Readonly<Record<string, unknown>>;

/** What a graph is asked about. */
export interface Subjects {
  /** the actor with the most acts */
  readonly hub: string;
  /** actors with some acts each */
  readonly actors: readonly string[];
  /** matters that many acts concern */
  readonly topics: readonly string[];
  /** the place of the thousandth act in the list of the newest: its day and its id */
  readonly thousandth: { readonly on: string; readonly act: string };
  /** a text that many names begin with */
  readonly beginning: string;
}

/** A question that all arms answer alike. */
export interface Question {
  readonly name: string;
  /** in words */
  readonly says: string;
  /** the same question about several subjects, which are asked in turn */
  given(subjects: Subjects): readonly Given[];
  readonly ours: Asked;
  readonly peer: Asked;
  readonly floor: Asked;
}

/** One asking about each actor. */
export const ofEachActor = ({ actors }: Subjects): Given[] => actors.map((id) => ({ id }));

/** One asking, about the actor with the most acts. */
export const ofHub = ({ hub }: Subjects): Given[] => [{ id: hub }];

interface Named {
  readonly id: string;
  /** the names to show: Vietnamese, English, Chinese */
  readonly display: readonly string[];
}

/** An id with the English name, as the peer has it. */
export const shown = ({ id, display }: Named): unknown[] => [id, display[1]];
