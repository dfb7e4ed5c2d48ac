// the last day of the acts
CREATE INDEX act_to IF NOT EXISTS FOR (a:Act) ON (a.to)
