import { type KeyboardEvent, useEffect, useId, useState } from "react";

interface Doings<Option> {
  readonly options: readonly Option[];
  choose(option: Option): void;
  /** what Enter does where no option is highlighted */
  enter(): void;
  clear(): void;
}

/** The keyboard and the roles of a box whose options are in a list below it, by the pattern of ARIA. */
export const useCombobox = <Option>({ options, choose, enter, clear }: Doings<Option>) => {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<Option>();
  const list = useId();
  const idOf = (index: number): string => `${list}-${index}`;
  /** -1 for none, as when what was highlighted is no longer among the options */
  const at = open && active !== undefined ? options.indexOf(active) : -1;

  useEffect(() => {
    if (at >= 0) document.getElementById(`${list}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [at, list]);

  const close = (): void => {
    setOpen(false);
    setActive(undefined);
  };
  const step = (by: 1 | -1): void => {
    setOpen(true);
    setActive(options[at + by < 0 ? options.length - 1 : (at + by) % options.length]);
  };
  const onEnter = (): void => {
    const highlighted = options[at];
    close();
    if (highlighted === undefined) enter();
    else choose(highlighted);
  };
  const onEscape = (): void => {
    close();
    clear();
  };
  const doings = new Map([
    ["ArrowDown", () => step(1)],
    ["ArrowUp", () => step(-1)],
    ["Enter", onEnter],
    ["Escape", onEscape],
  ]);
  /** An input method that composes has the keys for itself. */
  const onKeyDown = (event: KeyboardEvent): void => {
    const doing = event.nativeEvent.isComposing ? undefined : doings.get(event.key);
    if (doing === undefined) return;
    event.preventDefault();
    doing();
  };

  return {
    open,
    close,
    /** for when the text has changed: what was highlighted is no longer meant */
    begin: () => {
      setOpen(true);
      setActive(undefined);
    },
    box: {
      role: "combobox",
      "aria-expanded": open && options.length > 0,
      "aria-controls": list,
      "aria-autocomplete": "list",
      "aria-activedescendant": at < 0 ? undefined : idOf(at),
      onKeyDown,
    } as const,
    list: { id: list, role: "listbox" } as const,
    option: (option: Option, index: number) =>
      ({
        id: idOf(index),
        role: "option",
        tabIndex: -1,
        "aria-selected": index === at,
        onMouseMove: () => setActive(option),
        onMouseDown: (event: { preventDefault(): void }) => event.preventDefault(),
        onClick: () => {
          close();
          choose(option);
        },
      }) as const,
  };
};
