import "./table.css";
import { Tabs } from "@base-ui/react/tabs";
import { type ReactNode, useState } from "react";
import { typeWords } from "../entity/type-words.js";
import { useNamed } from "../entity/use-named.js";
import { evidenceWords } from "../evidence/evidence-words.js";
import { useExport } from "../export/use-export.js";
import { shownOf } from "../filters/shown.js";
import type { OnView } from "../graph/on-view.js";
import type { ViewLink } from "../graph/view.js";
import { useWords } from "../language/language.js";
import { linkWords } from "../vocabulary/link-words.js";
import { roleWords } from "../vocabulary/role-words.js";
import { statusWords } from "../vocabulary/status-words.js";
import { LinkTable } from "./link-table.js";
import { NodeTable } from "./node-table.js";
import { SelectionBar } from "./selection-bar.js";
import { tableWords } from "./table-words.js";

interface Props extends OnView {
  readonly expand?: (id: string) => void;
}

type Catalogue = Readonly<Record<string, string>>;

/** All that the canvas shows, as tables: the same entities and links, the same selection, the same actions. */
export const ViewTable = ({ view, change, expand }: Props): ReactNode => {
  const words = useWords(tableWords);
  const types = useWords(typeWords);
  const statuses: Catalogue = useWords(statusWords);
  const roles: Catalogue = useWords(roleWords);
  const ways: Catalogue = useWords(linkWords);
  const bases = useWords(evidenceWords);
  const [tab, setTab] = useState<"nodes" | "edges">("nodes");
  const { save } = useExport(view);
  const shown = shownOf(view);
  const countries = shown.nodes.flatMap(({ country }) => country ?? []);
  const documents = shown.links.flatMap(({ evidence }) => evidence.map(({ document }) => document));
  const named = useNamed([...countries, ...documents], view.nodes);
  const wayOf = ({ role, type }: ViewLink): string =>
    (role === null ? ways[type] : roles[role]) ?? role ?? type;
  return (
    <section className="view-table" aria-label={words.table}>
      <SelectionBar view={view} change={change} expand={expand} />
      <Tabs.Root value={tab} onValueChange={(value) => setTab(value)}>
        <div className="table-heads">
          <Tabs.List>
            <Tabs.Tab value="nodes">{words.entities(shown.nodes.length)}</Tabs.Tab>
            <Tabs.Tab value="edges">{words.linksTab(shown.links.length)}</Tabs.Tab>
          </Tabs.List>
          <button type="button" onClick={() => save(tab)}>
            {words.csv}
          </button>
        </div>
        <Tabs.Panel value="nodes" tabIndex={-1}>
          <NodeTable
            view={view}
            change={change}
            said={{
              type: (type) => types[type],
              status: (status) => statuses[status] ?? status,
              country: (id) => named(id)?.name ?? id,
            }}
          />
        </Tabs.Panel>
        <Tabs.Panel value="edges" tabIndex={-1}>
          <LinkTable
            view={view}
            change={change}
            named={named}
            said={{ way: wayOf, basis: (basis) => bases[basis] }}
          />
        </Tabs.Panel>
      </Tabs.Root>
    </section>
  );
};
