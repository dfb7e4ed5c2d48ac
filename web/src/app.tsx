import { lazy, type ReactNode, Suspense } from "react";
import { Route, Switch } from "wouter";
import { LanguageProvider } from "./language/language.js";
import { Footer } from "./layout/footer.js";
import { Header } from "./layout/header.js";
import { NoSuchPage } from "./layout/no-such-page.js";
import { Start } from "./start/start.js";

const EntityRoute = lazy(() => import("./page/entity-route.js"));
const PairPage = lazy(() => import("./pair/pair-page.js"));

export const App = (): ReactNode => (
  <LanguageProvider>
    <Header />
    <main id="main" tabIndex={-1}>
      <Suspense>
        <Switch>
          <Route path="/" component={Start} />
          <Route path="/pair/:one/:other?" component={PairPage} />
          <Route path="/:page/:id" component={EntityRoute} />
          <Route component={NoSuchPage} />
        </Switch>
      </Suspense>
    </main>
    <Footer />
  </LanguageProvider>
);
