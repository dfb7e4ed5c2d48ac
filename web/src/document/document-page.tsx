import type { ReactNode } from "react";
import { Answered } from "../api/answered.js";
import type { ResultOf } from "../api/graphql.js";
import { graphql } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { Description } from "../entity/description.js";
import { Name } from "../entity/named.js";
import { TypeIcon } from "../entity/type-icon.js";
import { typeWords } from "../entity/type-words.js";
import { AsGraphQL } from "../graphql-view/as-graphql.js";
import { useLanguage, useWords } from "../language/language.js";
import { useTitle } from "../layout/use-title.js";
import { EntityPageFields } from "../page/entity-page-fields.js";
import { Fact } from "../page/fact.js";
import { Names, useLanguageName } from "../page/names.js";
import { NoSuchThing } from "../page/no-such-thing.js";
import { pageWords } from "../page/page-words.js";
import { PeriodFields, When } from "../page/period.js";
import { Section } from "../page/section.js";
import { Article } from "./article.js";
import { documentWords } from "./document-words.js";
import "../page/page.css";
import "./document.css";

const DocumentFields = graphql(
  `
    fragment DocumentFields on Document {
      ...EntityPageFields
      title
      publisher
      author
      published { ...PeriodFields }
      language
      file
      sha256
      paragraphs
    }
  `,
  [EntityPageFields, PeriodFields],
);

const DocumentPageQuery = graphql(
  `
    query DocumentPage($id: ID!, $language: Language!) {
      document(id: $id) { ...DocumentFields }
    }
  `,
  [DocumentFields],
);

const About = ({ of }: { readonly of: ResultOf<typeof DocumentFields> }): ReactNode => {
  const words = useWords(documentWords);
  const languageName = useLanguageName();
  return (
    <dl className="facts">
      {of.title !== null && (
        <Fact label={words.title}>
          <span lang={of.language}>{of.title}</span>
        </Fact>
      )}
      {of.publisher !== null && (
        <Fact label={words.publisher}>
          <span lang={of.language}>{of.publisher}</span>
        </Fact>
      )}
      {of.author !== null && (
        <Fact label={words.author}>
          <span lang={of.language}>{of.author}</span>
        </Fact>
      )}
      {of.published !== null && (
        <Fact label={words.published}>
          <When of={of.published} />
        </Fact>
      )}
      <Fact label={words.language}>{languageName(of.language)}</Fact>
      <Fact label={words.paragraphs}>{of.paragraphs}</Fact>
      <Fact label={words.file}>
        <code>{of.file}</code>
      </Fact>
      <Fact label={words.sha256}>
        <code>{of.sha256}</code>
      </Fact>
    </dl>
  );
};

const Shown = ({
  of,
  actions,
}: {
  readonly of: ResultOf<typeof DocumentFields>;
  readonly actions: ReactNode;
}) => {
  const words = useWords(pageWords);
  const types = useWords(typeWords);
  useTitle(of.name);
  return (
    <article className="entity-page">
      <p className="kind">
        <TypeIcon type={of.type} /> {types[of.type]}
      </p>
      <h1>
        <Name of={of} />
      </h1>
      <Description of={of} />
      <p className="actions">{actions}</p>
      <Section title={words.facts}>
        <About of={of} />
      </Section>
      <Section title={words.names} count={of.names.length}>
        <Names of={of.names} />
      </Section>
      <Article of={of.id} language={of.language} />
    </article>
  );
};

export const DocumentPage = ({ id }: { readonly id: string }): ReactNode => {
  const { language } = useLanguage();
  const variables = { id, language };
  const answer = useAnswer(DocumentPageQuery, variables);
  return (
    <Answered answer={answer}>
      {({ document }) =>
        document === null ? (
          <NoSuchThing type="DOCUMENT" id={id} />
        ) : (
          <Shown of={document} actions={<AsGraphQL operation={DocumentPageQuery} variables={variables} />} />
        )
      }
    </Answered>
  );
};
