// the first day of the acts
CREATE INDEX act_from IF NOT EXISTS FOR (a:Act) ON (a.from)
