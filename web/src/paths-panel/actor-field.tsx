import { Combobox } from "@base-ui/react/combobox";
import { type ReactNode, useId, useState } from "react";
import { Name, type NamedEntity } from "../entity/named.js";
import { TypeIcon } from "../entity/type-icon.js";
import type { View } from "../graph/view.js";
import { useWords } from "../language/language.js";
import { pathsWords } from "./paths-words.js";
import { useActors } from "./use-actors.js";

interface Props {
  readonly label: string;
  readonly view: View;
  readonly value: NamedEntity | null;
  readonly onChoose: (actor: NamedEntity | null) => void;
}

/** A field for an actor, from the view or found by its name. */
export const ActorField = ({ label, view, value, onChoose }: Props): ReactNode => {
  const words = useWords(pathsWords);
  const id = useId();
  const [written, setWritten] = useState("");
  const actors = useActors(view, written === value?.name ? "" : written);
  return (
    <div className="actor-field">
      <label htmlFor={id}>{label}</label>
      <Combobox.Root
        items={actors}
        filter={null}
        autoHighlight
        value={value}
        onValueChange={onChoose}
        onInputValueChange={setWritten}
        itemToStringLabel={(actor: NamedEntity) => actor.name}
        isItemEqualToValue={(a: NamedEntity, b: NamedEntity) => a.id === b.id}
      >
        <Combobox.Input id={id} placeholder={words.actorHint} />
        <Combobox.Portal>
          <Combobox.Positioner sideOffset={4} align="start" className="actor-place">
            <Combobox.Popup className="actor-menu">
              <Combobox.Empty>{words.noActor}</Combobox.Empty>
              <Combobox.List>
                {(actor: NamedEntity) => (
                  <Combobox.Item key={actor.id} value={actor}>
                    <TypeIcon type={actor.type} />
                    <Name of={actor} />
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
    </div>
  );
};
