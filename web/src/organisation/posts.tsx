import type { ReactNode } from "react";
import { graphql, type ResultOf } from "../api/graphql.js";
import { EntityLink, NamedFields } from "../entity/named.js";
import { useWords } from "../language/language.js";
import { Fact } from "../page/fact.js";
import { TenureFields, TenureShown } from "../person/tenure.js";
import { organisationWords } from "./organisation-words.js";

export const PostsFields = graphql(
  `
    fragment PostsFields on Organisation {
      posts { ...TenureFields holder { ...NamedFields } }
    }
  `,
  [TenureFields, NamedFields],
);

/** Who holds which post at an organisation; nothing where no document shows anyone. */
export const Posts = ({ of: { posts } }: { readonly of: ResultOf<typeof PostsFields> }): ReactNode => {
  const words = useWords(organisationWords);
  if (posts.length === 0) return null;
  return (
    <Fact label={words.posts}>
      <ul className="plain">
        {posts.map((post) => (
          <li key={`${post.holder.id} ${post.title} ${post.period?.text}`}>
            <EntityLink of={post.holder} /> · <TenureShown of={post} />
          </li>
        ))}
      </ul>
    </Fact>
  );
};
