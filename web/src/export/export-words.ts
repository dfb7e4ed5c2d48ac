import { wordsIn } from "../language/words.js";
import type { FormatName } from "./formats.js";

export const exportWords = wordsIn({
  en: {
    export: "Export",
    png: "Picture (PNG)",
    svg: "Drawing (SVG)",
    nodes: "Entities (CSV, Gephi)",
    edges: "Links (CSV, Gephi)",
    graphml: "GraphML",
    gexf: "GEXF 1.3",
    json: "JSON",
    failed: "The file could not be made. Try again, or choose another format.",
  } satisfies Record<FormatName | "export" | "failed", string>,
  vi: {
    export: "Xuất",
    png: "Ảnh (PNG)",
    svg: "Hình vẽ (SVG)",
    nodes: "Đối tượng (CSV, Gephi)",
    edges: "Liên kết (CSV, Gephi)",
    graphml: "GraphML",
    gexf: "GEXF 1.3",
    json: "JSON",
    failed: "Không tạo được tệp. Hãy thử lại hoặc chọn định dạng khác.",
  },
  zh: {
    export: "导出",
    png: "图片 (PNG)",
    svg: "矢量图 (SVG)",
    nodes: "实体 (CSV, Gephi)",
    edges: "联系 (CSV, Gephi)",
    graphml: "GraphML",
    gexf: "GEXF 1.3",
    json: "JSON",
    failed: "无法生成文件。请重试，或选择其他格式。",
  },
});
