import { lazy, type ReactNode, Suspense } from "react";
import { Route, Switch } from "wouter";
import { LanguageProvider } from "./language/language.js";
import { Footer } from "./layout/footer.js";
import { Header } from "./layout/header.js";
import { NoSuchPage } from "./layout/no-such-page.js";
import { Start } from "./start/start.js";

const SearchPage = lazy(async () => ({ default: (await import("./search/search-page.js")).SearchPage }));
const GraphPage = lazy(async () => ({ default: (await import("./graph/graph-page.js")).GraphPage }));
const EntityRoute = lazy(() => import("./page/entity-route.js"));
const PairPage = lazy(() => import("./pair/pair-page.js"));
const Embed = lazy(async () => ({ default: (await import("./embed/embed.js")).Embed }));

const Explorer = (): ReactNode => (
  <>
    <Header />
    <main id="main" tabIndex={-1}>
      <Suspense>
        <Switch>
          <Route path="/" component={Start} />
          <Route path="/search" component={SearchPage} />
          <Route path="/graph" component={GraphPage} />
          <Route path="/pair/:one/:other?" component={PairPage} />
          <Route path="/:page/:id" component={EntityRoute} />
          <Route component={NoSuchPage} />
        </Switch>
      </Suspense>
    </main>
    <Footer />
  </>
);

export const App = (): ReactNode => (
  <LanguageProvider>
    <Suspense>
      <Switch>
        <Route path="/embed/*?" component={Embed} />
        <Route component={Explorer} />
      </Switch>
    </Suspense>
  </LanguageProvider>
);
