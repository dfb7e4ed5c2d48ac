// the newest acts, read in the order of the index
CREATE INDEX act_on IF NOT EXISTS FOR (a:Act) ON (a.on)
