import "@fontsource-variable/noto-sans-sc";
import "./style/page.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.js";
import { reshapeOnFonts } from "./style/reshape.js";

reshapeOnFonts();
const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
