import { useState } from "react";
import { graphql } from "../api/graphql.js";
import { ask } from "../api/use-answer.js";
import type { View } from "../graph/view.js";
import { download } from "./download.js";
import { type FormatName, formats } from "./formats.js";
import { exportedOf } from "./stamp.js";

const DataVersion = graphql(`
  query DataVersion {
    coverage { dataVersion }
  }
`);

/** Saves what is shown of a view as a file; `failed` is whether the last time came to nothing. */
export const useExport = (view: View) => {
  const [failed, setFailed] = useState(false);
  const save = async (format: FormatName): Promise<void> => {
    const answer = await ask(DataVersion, {});
    setFailed(answer.state !== "answered");
    if (answer.state !== "answered") return;
    const { dataVersion } = answer.data.coverage;
    const exported = exportedOf(view, dataVersion, new Date().toISOString());
    const { ending, media, make } = formats[format];
    try {
      const content = await make(exported);
      const blob = typeof content === "string" ? new Blob([content], { type: media }) : content;
      download(`customs-cooperation-${dataVersion}-${exported.stamp.exported.slice(0, 10)}-${ending}`, blob);
    } catch {
      setFailed(true);
    }
  };
  return { save, failed };
};
