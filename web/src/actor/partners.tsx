import type { ReactNode } from "react";
import { graphql } from "../api/graphql.js";
import { EntityLink, NamedFields } from "../entity/named.js";
import { useLanguage, useWords } from "../language/language.js";
import { Link } from "../layout/link.js";
import { Paged } from "../page/paged.js";
import { usePages } from "../page/pages.js";
import { Section } from "../page/section.js";
import { pairAddress } from "../pair/pair-address.js";
import { actorWords } from "./actor-words.js";

const PartnersOf = graphql(
  `
    query PartnersOf($id: ID!, $after: String, $language: Language!) {
      cooperation(of: $id, first: 20, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { actCount with { ...NamedFields } }
      }
    }
  `,
  [NamedFields],
);

/** Who cooperated with an actor, each with the way to what the two did. */
export const Partners = ({ of }: { readonly of: string }): ReactNode => {
  const words = useWords(actorWords);
  const { language } = useLanguage();
  const pages = usePages(PartnersOf, { id: of, after: null, language }, ({ cooperation }) => cooperation);
  return (
    <Section title={words.partners} count={pages.total}>
      <Paged of={pages} none={<p className="faint">{words.noPartners}</p>}>
        {(partners) => (
          <ul className="rows">
            {partners.map(({ with: partner, actCount }) => (
              <li key={partner.id}>
                <EntityLink of={partner} />{" "}
                <Link to={pairAddress(of, partner.id)} className="pair-link">
                  {words.acts(actCount)}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </Section>
  );
};
