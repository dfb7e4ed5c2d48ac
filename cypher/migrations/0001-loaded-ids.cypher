// every node that a load writes has an id of its own
CREATE CONSTRAINT loaded_id IF NOT EXISTS FOR (n:Loaded) REQUIRE n.id IS UNIQUE
