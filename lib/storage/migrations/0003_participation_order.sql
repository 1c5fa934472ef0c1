-- 0003 participation order: the list that the window opens with begins with names, however long it is
CREATE INDEX ix_participation_sort ON participation (sort_key, id);
