-- 0003 people counts: how many people came, by what the common figures count by; the program fills
-- the table when the newest migration is done
CREATE TABLE people_counts (
    grain          @text@ NOT NULL,
    event          @ref@,
    series         @ref@,
    year           @text@ NOT NULL DEFAULT '',
    represents     @ref@,
    no_state       @int@ NOT NULL DEFAULT 0,
    regional_group @text@ NOT NULL DEFAULT '',
    category       @text@ NOT NULL DEFAULT '',
    people         @int@ NOT NULL
) @strict@;
--;;
CREATE UNIQUE INDEX ix_people_counts_cell
    ON people_counts (grain, (coalesce(event, 0)), (coalesce(series, 0)), year,
                      (coalesce(represents, 0)), no_state, regional_group, category);
--;;
CREATE INDEX ix_people_counts_empty ON people_counts (grain) WHERE people = 0;
