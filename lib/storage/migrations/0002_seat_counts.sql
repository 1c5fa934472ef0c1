-- 0002 seat counts: how many seats share what the common figures count by, kept by every change
CREATE TABLE seats_by_event (
    event      @ref@ NOT NULL,
    represents @ref@,
    speaks_for @text@ NOT NULL,
    category   @text@ NOT NULL,
    attendance @text@ NOT NULL,
    seats      @int@ NOT NULL
) @strict@;
--;;
CREATE TABLE seats_by_year (
    year       @text@ NOT NULL,
    represents @ref@,
    speaks_for @text@ NOT NULL,
    category   @text@ NOT NULL,
    attendance @text@ NOT NULL,
    seats      @int@ NOT NULL
) @strict@;
--;;
CREATE UNIQUE INDEX ix_seats_by_event_group
    ON seats_by_event (event, (coalesce(represents, 0)), speaks_for, category, attendance);
--;;
CREATE UNIQUE INDEX ix_seats_by_year_group
    ON seats_by_year (year, (coalesce(represents, 0)), speaks_for, category, attendance);
--;;
CREATE INDEX ix_seats_by_event_empty ON seats_by_event (event) WHERE seats = 0;
--;;
CREATE INDEX ix_seats_by_year_empty ON seats_by_year (year) WHERE seats = 0;
--;;
INSERT INTO seats_by_event
SELECT event, represents, speaks_for, category, attendance, count(*)
  FROM participation
 GROUP BY event, represents, speaks_for, category, attendance;
--;;
INSERT INTO seats_by_year
SELECT CASE WHEN e.starts = '' THEN 'unknown' ELSE substr(e.starts, 1, 4) END, t.represents,
       t.speaks_for, t.category, t.attendance, CAST(sum(t.seats) AS @ref@)
  FROM seats_by_event t JOIN event e ON e.id = t.event
 GROUP BY 1, 2, 3, 4, 5;
