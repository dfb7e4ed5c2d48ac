import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededWorld, type World } from "../world.js";

describe("a description", () => {
  let world: World;
  beforeAll(async () => {
    world = await seededWorld();
  });
  afterAll(() => world.close());

  it("is in the language asked for, else in the first that there is, and says which", async () => {
    const { meeting } = await world.ask(`{
      meeting(id: "anti-smuggling-conference-17") {
        en: description(language: en)
        inEnglish: descriptionLanguage(language: en)
        zh: description(language: zh)
        inChinese: descriptionLanguage(language: zh)
        vi: description
        byDefault: descriptionLanguage
      }
    }`);
    expect(meeting).toMatchObject({ inEnglish: "en", inChinese: "vi", byDefault: "vi" });
    expect(meeting.en).toMatch(/^[\x20-\x7e]+$/);
    expect(meeting.zh).toBe(meeting.vi);
    expect(meeting.vi).not.toBe(meeting.en);
  });

  it("has no language where there is none", async () => {
    const { topic } = await world.ask(`{ topic(id: "drugs") { description descriptionLanguage } }`);
    expect(topic).toEqual({ description: null, descriptionLanguage: null });
  });
});
