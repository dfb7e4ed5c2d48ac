import { type ReactNode, Suspense } from "react";
import { Route, Switch } from "wouter";
import { LanguageProvider } from "./language/language.js";
import { Footer } from "./layout/footer.js";
import { Header } from "./layout/header.js";
import { NoSuchPage } from "./layout/no-such-page.js";
import { Start } from "./start/start.js";

export const App = (): ReactNode => (
  <LanguageProvider>
    <Header />
    <main id="main" tabIndex={-1}>
      <Suspense>
        <Switch>
          <Route path="/" component={Start} />
          <Route component={NoSuchPage} />
        </Switch>
      </Suspense>
    </main>
    <Footer />
  </LanguageProvider>
);
