-- How many rounds an attempt might have had when the round was computed: the one setting its result depends on that was
-- not kept. Rounds from before stay without it; for them the stored reason tells whether it was reached.

alter table financing_round add column max_rounds integer;
