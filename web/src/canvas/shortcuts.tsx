import { Dialog } from "@base-ui/react/dialog";
import type { ReactNode } from "react";
import { useWords } from "../language/language.js";
import { canvasWords } from "./canvas-words.js";
import { shortcuts } from "./shortcut-keys.js";

interface Props {
  readonly open: boolean;
  onOpenChange(open: boolean): void;
}

/** All keys of the canvas, in a dialog. */
export const Shortcuts = ({ open, onOpenChange }: Props): ReactNode => {
  const words = useWords(canvasWords);
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog">
          <Dialog.Title>{words.shortcuts}</Dialog.Title>
          <Dialog.Description>{words.keysWhere}</Dialog.Description>
          <dl className="keys">
            {shortcuts.map(([key, meaning]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{words[meaning]}</dd>
              </div>
            ))}
          </dl>
          <Dialog.Close>{words.close}</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
};
