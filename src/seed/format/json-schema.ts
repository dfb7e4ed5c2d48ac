import { z } from "zod";
import { documentFile, registryFile } from "./seed-format.js";

/** JSON Schemas of the two kinds of seed file, from the schemas that check them, so that an editor can help. */
export const jsonSchemas = (): Record<"registry" | "document", object> => ({
  registry: z.toJSONSchema(registryFile, { io: "input", reused: "ref" }),
  document: z.toJSONSchema(documentFile, { io: "input", reused: "ref" }),
});
