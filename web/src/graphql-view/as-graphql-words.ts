import { wordsIn } from "../language/words.js";

export const asGraphQLWords = wordsIn({
  en: { asGraphQL: "As GraphQL" },
  vi: { asGraphQL: "Dưới dạng GraphQL" },
  zh: { asGraphQL: "以 GraphQL 查看" },
});
