import { Combobox } from "@base-ui/react/combobox";
import { type ReactNode, type Ref, useEffect, useState } from "react";
import { graphql } from "../api/graphql.js";
import { ask } from "../api/use-answer.js";
import { Name, type NamedEntity, NamedFields } from "../entity/named.js";
import { TypeIcon } from "../entity/type-icon.js";
import { useLanguage, useWords } from "../language/language.js";
import { graphWords } from "./graph-words.js";

const Found = graphql(
  `
    query FoundForGraph($query: String!, $types: [EntityType!], $language: Language!) {
      search(query: $query, types: $types, first: 12) { nodes { ...NamedFields } }
    }
  `,
  [NamedFields],
);

/** A document is the evidence of ties and has none. */
const tied = [
  "AGREEMENT",
  "BORDER_GATE",
  "BORDER_GATE_PAIR",
  "CAMPAIGN",
  "COMMITMENT",
  "JOINT_ACTION",
  "MEETING",
  "ORGANISATION",
  "PERSON",
  "PLACE",
  "SERIES",
  "TOPIC",
] as const;

const restMs = 200;

/** The entities that a text finds; null while they are asked for. */
const useFound = (text: string): readonly NamedEntity[] | null => {
  const { language } = useLanguage();
  const [found, setFound] = useState<readonly NamedEntity[] | null>([]);
  useEffect(() => {
    if (text.trim() === "") return setFound([]);
    let current = true;
    setFound(null);
    const timer = setTimeout(async () => {
      const answer = await ask(Found, { query: text, types: [...tied], language });
      if (current) setFound(answer.state === "answered" ? answer.data.search.nodes : []);
    }, restMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, language]);
  return found;
};

interface Props {
  readonly input: Ref<HTMLInputElement>;
  add(id: string): void;
}

/** Finds an entity by any of its names and adds it to the view. */
export const AddBox = ({ input, add }: Props): ReactNode => {
  const words = useWords(graphWords);
  const [text, setText] = useState("");
  const found = useFound(text);
  const status = () => {
    if (text.trim() === "") return null;
    if (found === null) return words.searching;
    return found.length === 0 ? words.nothingFound(text) : null;
  };
  return (
    <Combobox.Root<NamedEntity>
      items={found ?? []}
      filter={null}
      autoHighlight
      value={null}
      inputValue={text}
      onInputValueChange={(value, { reason }) => setText(reason === "item-press" ? "" : value)}
      onValueChange={(entity) => {
        if (entity === null) return;
        setText("");
        add(entity.id);
      }}
      itemToStringLabel={({ name }) => name}
      isItemEqualToValue={(one, other) => one.id === other.id}
    >
      <Combobox.Input ref={input} className="add" aria-label={words.add} placeholder={`${words.add} …`} />
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={4} align="start" className="menu-place">
          <Combobox.Popup className="menu" hidden={text.trim() === ""}>
            <Combobox.Status className="menu-note">{status()}</Combobox.Status>
            <Combobox.List>
              {(entity: NamedEntity) => (
                <Combobox.Item key={entity.id} value={entity} className="menu-item">
                  <TypeIcon type={entity.type} />
                  <Name of={entity} />
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
};
