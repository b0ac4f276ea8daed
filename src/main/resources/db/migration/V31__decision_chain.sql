-- Each line of the decision log holds on to the one before it, in the log of its proposal; see docs/security-log.md

alter table decision_log add column position integer;
alter table decision_log add column actor_salt varchar(32);
alter table decision_log add column actor_mark varchar(64);
alter table decision_log add column salt varchar(32);
alter table decision_log add column previous_hash varchar(64);
alter table decision_log add column hash varchar(64);

-- Where the log of each proposal ends. Outlives drafts, as the log does
create table decision_chain (
    proposal_id uuid        not null primary key,
    lines       integer     not null,
    head        varchar(64) not null
);

-- Whoever writes to the log of a proposal locks the row of its bucket, as the last thing before the commit
create table decision_lock (
    bucket integer not null primary key
);
