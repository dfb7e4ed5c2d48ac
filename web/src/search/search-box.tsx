import { type ReactNode, useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { addressOf } from "../entity/entity-address.js";
import { useWords } from "../language/language.js";
import { useAddress } from "../layout/link.js";
import { longestText, shortened } from "./asked-text.js";
import { type Hit, HitLine } from "./hit.js";
import "./search.css";
import { searchWords } from "./search-words.js";
import { useCombobox } from "./use-combobox.js";
import { useSlashKey } from "./use-slash-key.js";
import { type Suggested, useSuggestions } from "./use-suggestions.js";

const useStatus = (suggested: Suggested): string => {
  const words = useWords(searchWords);
  if (suggested.state === "asked") return words.waiting;
  if (suggested.state === "failed") return words.failed;
  if (suggested.state === "too long") return words.tooLong(longestText, suggested.length);
  if (suggested.state !== "answered") return "";
  const { hits, total, text } = suggested;
  if (total === 0) return words.none(shortened(text));
  return total > hits.length ? `${words.found(total)}, ${words.shown(hits.length)}` : words.found(total);
};

const noHits: readonly Hit[] = [];

interface Props {
  /** whether it is what its page is for, and then has the focus */
  readonly big?: boolean;
  readonly initial?: string;
}

/** Finds entities by their names as one types: an arrow and Enter open one, Enter alone shows all that was found. */
export const SearchBox = ({ big = false, initial = "" }: Props): ReactNode => {
  const words = useWords(searchWords);
  const address = useAddress();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState(initial);
  const input = useRef<HTMLInputElement>(null);
  const suggested = useSuggestions(typed);
  const status = useStatus(suggested);
  const hits = suggested.state === "answered" ? suggested.hits : noHits;
  const combobox = useCombobox<Hit>({
    options: hits,
    choose: ({ node }) => {
      setTyped("");
      navigate(address(addressOf(node)));
      document.getElementById("main")?.focus();
    },
    enter: () => typed.trim() !== "" && navigate(address(`/search?q=${encodeURIComponent(typed.trim())}`)),
    clear: () => setTyped(""),
  });
  useSlashKey(input);
  useEffect(() => {
    if (big) input.current?.focus();
  }, [big]);

  return (
    <search className={big ? "search-box big" : "search-box"}>
      <input
        {...combobox.box}
        ref={input}
        type="text"
        className="search-input"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          combobox.begin();
        }}
        onBlur={combobox.close}
        aria-label={words.label}
        placeholder={words.label}
        aria-keyshortcuts="/"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <div className="search-popup" hidden={!combobox.open || status === ""}>
        <p className="search-status" role="status">
          {status}
        </p>
        <ul {...combobox.list} aria-label={words.hits} className="search-list">
          {hits.map((hit, index) => (
            <li key={hit.node.id} className="search-item" {...combobox.option(hit, index)}>
              <HitLine hit={hit} />
            </li>
          ))}
        </ul>
      </div>
    </search>
  );
};
