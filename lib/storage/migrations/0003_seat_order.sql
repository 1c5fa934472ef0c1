-- 0003 seat order: the first page of the seats by name without sorting all of them, and the seats of
-- a country at an event without reading those of either
--@pgsql
CREATE INDEX ix_participation_sort ON participation (sort_key, id);
--;;
--@pgsql
DROP INDEX ix_participation_represents;
--;;
--@pgsql
CREATE INDEX ix_participation_represents ON participation (represents, event);
