-- What every invited organisation answers to a proposal: one round for each proposal, one row for each organisation.

create table review_round (
    proposal_id     uuid                        not null primary key references proposal (id),
    version         integer                     not null,
    opened_at       timestamp(6) with time zone not null,
    closes_on       date                        not null,
    closed_at       timestamp(6) with time zone,
    extensions      integer                     not null,
    overruled_to    varchar(16),
    overruled_by    varchar(64),
    overrule_reason varchar(20000),
    constraint review_round_extensions check (extensions >= 0),
    constraint review_round_overruled_to check (overruled_to in ('PROCEED', 'EXTEND', 'SHELVE'))
);

create table review (
    id                   uuid                        not null primary key,
    version              integer                     not null,
    proposal_id          uuid                        not null references review_round (proposal_id),
    organisation_code    varchar(8)                  not null references organisation (code),
    status               varchar(16)                 not null,
    invited_at           timestamp(6) with time zone not null,
    answered_at          timestamp(6) with time zone,
    answered_by          varchar(64),
    need                 varchar(16),
    relevance            integer,
    feasibility          integer,
    urgency              integer,
    runs_per_year        integer,
    minutes_per_run      numeric(12, 4),
    automatable_percent  integer,
    minutes_per_year     bigint,
    co_financing         boolean                     not null,
    ceiling_ore          bigint,
    comment_text         varchar(20000),
    conflict_of_interest boolean                     not null,
    constraint review_once unique (proposal_id, organisation_code),
    constraint review_status check (status in ('INVITED', 'ANSWERED', 'LAPSED')),
    constraint review_need check (need in ('SAME', 'PARTLY', 'NONE', 'SOLVED')),
    constraint review_answer check (status <> 'ANSWERED' or (need is not null and answered_at is not null)),
    constraint review_ceiling check (ceiling_ore >= 0)
);

create index review_organisation on review (organisation_code, status);
