import "./export.css";
import { Menu } from "@base-ui/react/menu";
import type { ReactNode } from "react";
import type { View } from "../graph/view.js";
import { useWords } from "../language/language.js";
import { exportWords } from "./export-words.js";
import { formatNames } from "./formats.js";
import { useExport } from "./use-export.js";

/** Saves what is shown, in the form that is chosen. */
export const ExportMenu = ({ view }: { readonly view: View }): ReactNode => {
  const words = useWords(exportWords);
  const { save, failed } = useExport(view);
  return (
    <div className="export">
      <Menu.Root modal={false}>
        <Menu.Trigger>{words.export} ▾</Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner sideOffset={4} align="start" className="export-place">
            <Menu.Popup className="export-menu">
              {formatNames.map((format) => (
                <Menu.Item key={format} onClick={() => save(format)}>
                  {words[format]}
                </Menu.Item>
              ))}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {failed && (
        <p className="trouble" role="alert">
          {words.failed}
        </p>
      )}
    </div>
  );
};
