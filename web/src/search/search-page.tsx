import type { ReactNode } from "react";
import { useSearchParams } from "wouter";
import { useWords } from "../language/language.js";
import { useTitle } from "../layout/use-title.js";
import { askedText, longestText, shortened } from "./asked-text.js";
import { HitPage } from "./hit-page.js";
import { SearchBox } from "./search-box.js";
import { searchWords } from "./search-words.js";
import { TypeFilter, typesOf } from "./type-filter.js";

/** All that a text finds, a page at a time: `/search?q=…&type=…`. */
export const SearchPage = (): ReactNode => {
  const words = useWords(searchWords);
  const [search] = useSearchParams();
  const typed = search.get("q") ?? "";
  const types = typesOf(search);
  const asked = askedText(typed);
  useTitle(asked.can === "wait" ? words.page : `${words.page}: ${shortened(typed)}`);
  return (
    <>
      <h1>{words.page}</h1>
      <SearchBox key={typed} big initial={typed} />
      <p className="faint">{words.hint}</p>
      {asked.can === "wait" && <p>{words.nothingAsked}</p>}
      {asked.can === "not be asked" && (
        <p className="trouble" role="alert">
          {words.tooLong(longestText, asked.length)}
        </p>
      )}
      {asked.can === "be asked" && (
        <>
          <TypeFilter />
          <HitPage key={`${types} ${asked.text}`} text={asked.text} types={types} after={null} />
        </>
      )}
    </>
  );
};
