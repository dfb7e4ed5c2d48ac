import { lazy, type ReactNode } from "react";
import { Route, Switch } from "wouter";
import { useWords } from "../language/language.js";
import { Footer } from "../layout/footer.js";
import "./embed.css";
import { embedWords } from "./embed-words.js";

const Timeline = lazy(async () => ({ default: (await import("./embedded-timeline.js")).EmbeddedTimeline }));

const Graph = lazy(async () => ({ default: (await import("./embedded-graph.js")).EmbeddedGraph }));
const PairOf = lazy(async () => ({ default: (await import("./embedded-pair.js")).EmbeddedPair }));

const NoSuchView = (): ReactNode => <p>{useWords(embedWords).noSuchView}</p>;

/** The views for other sites' pages: without the header, above what all of it rests on. */
export const Embed = (): ReactNode => (
  <div className="embedded">
    <main id="main">
      <Switch>
        <Route path="/embed/timeline" component={Timeline} />
        <Route path="/embed/graph" component={Graph} />
        <Route path="/embed/pair/:one/:other" component={PairOf} />
        <Route component={NoSuchView} />
      </Switch>
    </main>
    <Footer />
  </div>
);
