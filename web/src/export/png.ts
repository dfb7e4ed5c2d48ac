import { type Drawing, type DrawnLink, type DrawnNode, look, stampMargin } from "./drawing.js";

/** The most pixels along one side that every browser draws. */
const most = 8192;

const paintLink = (paper: CanvasRenderingContext2D, link: DrawnLink): void => {
  const { from, to, dashes, width, head } = link;
  paper.setLineDash([...dashes]);
  paper.lineWidth = width;
  paper.beginPath();
  paper.moveTo(from.x, from.y);
  paper.lineTo(to.x, to.y);
  paper.stroke();
  paper.beginPath();
  for (const { x, y } of head) paper.lineTo(x, y);
  paper.fill();
};

const paintNode = (paper: CanvasRenderingContext2D, { at, shape, fill, label }: DrawnNode): void => {
  const { size } = look;
  const placed = new Path2D();
  placed.addPath(new Path2D(shape), {
    a: size / 16,
    d: size / 16,
    e: at.x - size / 2,
    f: at.y - size / 2,
  });
  paper.fillStyle = fill;
  paper.fill(placed, "evenodd");
  paper.fillStyle = look.ink;
  const y = at.y + size / 2 + look.label + 1;
  paper.strokeText(label, at.x, y);
  paper.fillText(label, at.x, y);
};

const paint = (paper: CanvasRenderingContext2D, drawing: Drawing): void => {
  paper.fillStyle = look.paper;
  paper.fillRect(0, 0, drawing.width, drawing.height);
  paper.strokeStyle = look.line;
  paper.fillStyle = look.line;
  for (const link of drawing.links) paintLink(paper, link);
  paper.setLineDash([]);
  paper.strokeStyle = look.paper;
  paper.lineWidth = look.halo;
  paper.textAlign = "center";
  paper.font = `${look.label}px ${look.font}`;
  for (const node of drawing.nodes) paintNode(paper, node);
  paper.textAlign = "start";
  paper.font = `${look.stamp}px ${look.font}`;
  paper.fillStyle = look.faint;
  for (const [index, said] of drawing.stamp.entries())
    paper.fillText(said, stampMargin, drawing.stampTop + index * look.stampHeight);
};

/**
 * A picture at twice its size, or as large as a browser can. It is painted and not made of the SVG, since a picture
 * within a picture has no fonts of the page, and Chinese needs them where the system has none.
 */
export const pngOf = async (drawing: Drawing): Promise<Blob> => {
  const scale = Math.min(2, most / drawing.width, most / drawing.height);
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(drawing.width * scale);
  canvas.height = Math.ceil(drawing.height * scale);
  const paper = canvas.getContext("2d");
  if (paper === null) throw new Error("This browser paints nothing");
  await document.fonts.load(`${look.label}px ${look.font}`, drawing.nodes.map(({ label }) => label).join(""));
  paper.scale(scale, scale);
  paint(paper, drawing);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("The picture is too large"))),
      "image/png",
    ),
  );
};
