-- 0004 seat order: the list that the window opens with, and the first page of any list of seats by
-- name, without sorting all of them; on a server the seats of a country at an event without reading
-- those of either
CREATE INDEX ix_participation_sort ON participation (sort_key, id);
--;;
--@pgsql
DROP INDEX ix_participation_represents;
--;;
--@pgsql
CREATE INDEX ix_participation_represents ON participation (represents, event);
