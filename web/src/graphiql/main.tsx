import "@fontsource-variable/noto-sans-sc";
import "../style/page.css";
import "./graphiql.css";
import { createRoot } from "react-dom/client";
import { reshapeOnFonts } from "../style/reshape.js";
import { GraphiqlPage } from "./page.js";

reshapeOnFonts();
document.documentElement.dataset.theme = localStorage.getItem("theme") ?? "system";
const root = document.getElementById("root");
if (root === null) throw new Error("graphiql.html has no #root");
createRoot(root).render(<GraphiqlPage />);
