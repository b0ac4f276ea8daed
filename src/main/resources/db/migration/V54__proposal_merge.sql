-- A coordinator's wish to merge a proposal into another one, and what the owner of the one that is taken in says to it.

create table proposal_merge (
    id            uuid                        not null primary key,
    version       integer                     not null,
    proposal_id   uuid                        not null references proposal (id),
    target_id     uuid                        not null references proposal (id),
    open_key      varchar(64),
    status        varchar(16)                 not null,
    reason        varchar(20000)              not null,
    proposed_by   varchar(64)                 not null,
    proposed_at   timestamp(6) with time zone not null,
    answered_by   varchar(64),
    answer_reason varchar(20000),
    ended_at      timestamp(6) with time zone,
    -- one open wish for each proposal; the key is empty once it is over
    constraint proposal_merge_open unique (open_key),
    constraint proposal_merge_status check (status in ('ASKED', 'AGREED', 'DECLINED', 'LAPSED', 'DONE')),
    constraint proposal_merge_ended check ((open_key is null) = (ended_at is not null)),
    constraint proposal_merge_others check (proposal_id <> target_id)
);

create index proposal_merge_proposal on proposal_merge (proposal_id, proposed_at);
create index proposal_merge_target on proposal_merge (target_id);
