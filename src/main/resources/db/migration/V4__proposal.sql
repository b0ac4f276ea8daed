-- The case and its status: what a proposal says, its screenings, who is asked about it, and the log of decisions.

create table proposal (
    id                  uuid                        not null primary key,
    version             bigint                      not null,
    reference           varchar(20),
    owner_code          varchar(8)                  not null references organisation (code),
    created_by          varchar(64)                 not null,
    created_at          timestamp(6) with time zone not null,
    submission_key      varchar(100),
    submitted_at        timestamp(6) with time zone,
    phase               varchar(16)                 not null,
    phase_since         timestamp(6) with time zone not null,
    screened            boolean                     not null,
    end_reason          varchar(20000),
    merged_into         uuid references proposal (id),
    title               varchar(65)                 not null,
    summary             varchar(140),
    description         varchar(20000),
    problem             varchar(20000),
    wished_solution     varchar(20000),
    contact_name        varchar(200),
    contact_mail        varchar(254),
    kle                 varchar(20),
    legal_basis         varchar(3000),
    runs_per_year       integer,
    minutes_per_run     numeric(9, 2),
    automatable_percent integer,
    governance_level    varchar(16),
    wished_start        date,
    visibility          varchar(16)                 not null,
    internal_note       varchar(20000),
    constraint proposal_reference unique (reference),
    constraint proposal_submission unique (created_by, submission_key),
    constraint proposal_phase check (phase in
        ('DRAFT', 'SCREENING', 'REVISION', 'REVIEW', 'ESTIMATION', 'FINANCING', 'APPROVAL',
         'PUBLISHED', 'REJECTED', 'WITHDRAWN', 'SHELVED', 'MERGED')),
    constraint proposal_visibility check (visibility in ('OWN', 'MEMBERS', 'PUBLIC')),
    constraint proposal_governance_level check (governance_level in ('SANDBOX', 'LEVEL_1', 'LEVEL_2', 'LEVEL_3'))
);

create index proposal_owner on proposal (owner_code, phase_since);
create index proposal_by_phase on proposal (phase, phase_since);
create index proposal_by_time on proposal (phase_since);
create index proposal_merged_into on proposal (merged_into);

-- Fields of work, systems, technologies and links: lists of words, read together in one statement
create table proposal_item (
    proposal_id uuid         not null references proposal (id),
    position    integer      not null,
    kind        varchar(16)  not null,
    label       varchar(300) not null,
    url         varchar(1024),
    constraint proposal_item_pk primary key (proposal_id, position),
    constraint proposal_item_kind check (kind in ('FIELD', 'IT_SYSTEM', 'TECHNOLOGY', 'LINK'))
);

create index proposal_item_label on proposal_item (kind, label);

create table proposal_suitability (
    proposal_id uuid        not null references proposal (id),
    question    varchar(32) not null,
    answer      varchar(16) not null,
    constraint proposal_suitability_pk primary key (proposal_id, question)
);

-- Who was asked, and who takes part: they may read a proposal that its owner keeps to itself
create table proposal_involvement (
    proposal_id       uuid       not null references proposal (id),
    organisation_code varchar(8) not null references organisation (code),
    participating     boolean    not null,
    constraint proposal_involvement_pk primary key (proposal_id, organisation_code)
);

create index proposal_involvement_organisation on proposal_involvement (organisation_code);

-- The last number given in each year. The row of year 0 is the lock under which a new year is opened.
create table proposal_reference_counter (
    calendar_year integer not null primary key,
    last_number   integer not null
);

insert into proposal_reference_counter (calendar_year, last_number) values (0, 0);

create table proposal_screening (
    id                uuid                        not null primary key,
    proposal_id       uuid                        not null references proposal (id),
    round_number      integer                     not null,
    decided_by        varchar(64)                 not null,
    decided_at        timestamp(6) with time zone not null,
    verdict           varchar(16)                 not null,
    reason            varchar(20000),
    merge_into        uuid references proposal (id),
    governance_level  varchar(16),
    invited           varchar(4000)               not null,
    review_days       integer,
    reminder_days     integer,
    estimation_days   integer,
    pledge_days       integer,
    approval_days     integer,
    constraint proposal_screening_round unique (proposal_id, round_number),
    constraint proposal_screening_verdict check (verdict in ('ACCEPT', 'RETURN', 'REJECT', 'MERGE')),
    constraint proposal_screening_level check (governance_level in ('SANDBOX', 'LEVEL_1', 'LEVEL_2', 'LEVEL_3'))
);

create index proposal_screening_merge_into on proposal_screening (merge_into);

-- Append only: who decided what, for which organisation, when and why
create table decision_log (
    id                bigint generated by default as identity primary key,
    proposal_id       uuid                        not null references proposal (id),
    logged_at         timestamp(6) with time zone not null,
    actor_id          varchar(64),
    actor_name        varchar(200),
    organisation_code varchar(8) references organisation (code),
    action            varchar(64)                 not null,
    reason            varchar(20000)
);

create index decision_log_proposal on decision_log (proposal_id, id);
create index decision_log_organisation on decision_log (organisation_code);
