import { lazy, type ReactNode, Suspense } from "react";
import { Route, Switch } from "wouter";
import { LanguageProvider } from "./language/language.js";
import { Footer } from "./layout/footer.js";
import { Header } from "./layout/header.js";
import { NoSuchPage } from "./layout/no-such-page.js";
import { Start } from "./start/start.js";

const GraphPage = lazy(() => import("./graph/graph-page.js").then((it) => ({ default: it.GraphPage })));

export const App = (): ReactNode => (
  <LanguageProvider>
    <Header />
    <main id="main" tabIndex={-1}>
      <Suspense>
        <Switch>
          <Route path="/" component={Start} />
          <Route path="/graph" component={GraphPage} />
          <Route component={NoSuchPage} />
        </Switch>
      </Suspense>
    </main>
    <Footer />
  </LanguageProvider>
);
