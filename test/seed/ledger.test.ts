import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.js";
import { readSeeds } from "../../src/seed/files/read-seeds.js";
import { ledgerOf } from "../../src/seed/ledger/ledger.js";
import { portsCopy } from "./ports-copy.js";

const portsLedger = `## ports.txt

\`ports-report\`: the article is 1-5 of 5 paragraphs.

### Paragraph 1

- \`northport-customs\`: name "Northport Customs" en
- \`ana-reed\`: held rank Captain, seen 2021-05-03
- \`ports-talks\`: date 2021-05-03; participant \`northport-customs\` PARTICIPANT; participant \`southport-customs\` PARTICIPANT; participant \`ana-reed\` SPEAKER for \`northport-customs\`; place \`midtown\`; status DONE
- \`ports-minutes\`: had status SIGNED on 2021-05-03 (inferred)

### Paragraph 2

- \`ports-talks\`: topic \`tea\`; topic \`silk\`; produced \`ports-minutes\`
- \`ports-minutes\`: participant \`northport-customs\` SIGNATORY (inferred); participant \`southport-customs\` SIGNATORY (inferred); kind MINUTES; number 7/2021; had status SIGNED on 2021-05-03 (inferred)

### Paragraph 3

- \`silk-checks\`: participant \`southport-customs\` PARTICIPANT; participant \`eastport-customs\` PARTICIPANT; topic \`silk\`; status DONE
- \`silk-cases\`: figure over 12 case; measures \`silk-checks\`; topic \`silk\`
- left out: For how long the checks went on is not said

### Paragraph 4

- \`ship-lists\`: participant \`eastport-customs\` PROPOSER; participant \`southport-customs\` ADDRESSEE; topic \`ships\`; status PROPOSED

### Paragraph 5

- \`ana-reed\`: held rank Captain, seen 2021-05-03; held rank Captain, seen 2021-06-08; held rank Doctor of Law, 2019/..
- left out: What she is a doctor for is no matter of the ports

### Not given

- \`ports-minutes\`: topics: Their contents are not told
- \`ports-minutes\`: date: Only the day of the signing follows
- \`silk-checks\`: date: No day is given
- \`ship-lists\`: date: No day is given
`;

describe("the ledger of the four ports", () => {
  const ports = portsCopy();
  const ledger = async () => ledgerOf((await readSeeds(ports.folder)).facts);

  it("says what each paragraph gave, by subject, and what it did not give and why", async () => {
    expect((await ledger()).replace(/^.*?(?=## )/s, "")).toBe(portsLedger);
  });

  it("says in one line which paragraphs are not the article", async () => {
    await ports.change(
      "documents/ports.yaml",
      'paragraphs: 5\n  article: ["1-5"]',
      'paragraphs: 9\n  article: ["2", "4-6"]',
    );
    const text = await ledger();
    expect(text).toContain("\n`ports-report`: the article is 2, 4-6 of 9 paragraphs.\n\n### Paragraph 2\n");
    expect(text).toContain("\n\n1, 3, 7-9: page furniture, not the article\n\n### Not given\n");
    expect(text.match(/^### Paragraph \d/gm)).toEqual([2, 4, 5, 6].map((it) => `### Paragraph ${it}`));
  });
});

describe("the ledger of the project's own seeds", () => {
  it("is the one in docs/ledger.md; npm run emit writes it anew", async () => {
    const { facts } = await readSeeds(readConfig({}).seedsDir);
    await expect(ledgerOf(facts)).toMatchFileSnapshot("../../docs/ledger.md");
  });
});
