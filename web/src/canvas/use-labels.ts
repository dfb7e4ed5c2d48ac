import { useMemo } from "react";
import type { EntityType } from "../entity/entity-address.js";
import { typeWords } from "../entity/type-words.js";
import type { Shown, ShownLink } from "../graph/shown.js";
import { useLanguage, useWords } from "../language/language.js";
import { isLinkType, linkWords } from "../vocabulary/link-words.js";
import { roleWords } from "../vocabulary/role-words.js";
import { canvasWords } from "./canvas-words.js";
import type { Labels } from "./elements.js";
import { useCountryNames } from "./use-country-names.js";

/** In which way a link ties, in the language of the page: the role of who took part, or the kind of tie. */
export const useLinkWord = (): ((link: ShownLink) => string) => {
  const words = useWords(canvasWords);
  const roles = useWords(roleWords);
  const ways = useWords(linkWords);
  return useMemo(
    () =>
      ({ acts, role, type }) => {
        if (acts.length > 0) return words.cooperated(acts.length);
        if (role !== null && Object.hasOwn(roles, role)) return roles[role as keyof typeof roles];
        return isLinkType(type) ? ways[type] : type;
      },
    [words, roles, ways],
  );
};

/** What the canvas says. */
export const useLabels = ({ nodes }: Shown): Labels => {
  const types = useWords(typeWords);
  const link = useLinkWord();
  const { language } = useLanguage();
  const countries = useCountryNames(nodes, language);
  return useMemo(
    () => ({
      link,
      group: (by, key) => (by === "type" ? types[key as EntityType] : (countries.get(key) ?? key)),
    }),
    [types, link, countries],
  );
};
