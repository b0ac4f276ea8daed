-- Who chips in. A round is one computation of shares with the answers to it; what was computed never changes, so that
-- every round stays readable and can be recomputed from what stands beside its shares.

create table financing_round (
    id               uuid                        not null primary key,
    version          integer                     not null,
    proposal_id      uuid                        not null,
    attempt          integer                     not null,
    round_number     integer                     not null,
    estimate_number  integer                     not null,
    one_off_ore      bigint                      not null,
    yearly_ore       bigint                      not null,
    distribution_key varchar(32)                 not null,
    key_settings     varchar(1000)               not null,
    quorum           integer                     not null,
    rule_version     varchar(16)                 not null,
    ceilings         varchar(16)                 not null,
    gap_ore          bigint                      not null,
    result           varchar(16)                 not null,
    reason           varchar(32),
    computed_at      timestamp(6) with time zone not null,
    closed_at        timestamp(6) with time zone,
    constraint financing_round_once unique (proposal_id, attempt, round_number),
    constraint financing_round_estimate foreign key (proposal_id, estimate_number)
        references cost_estimate (proposal_id, estimate_number),
    constraint financing_round_ceilings check (ceilings in ('NONE', 'NAMED', 'AGREED')),
    constraint financing_round_result check (result in ('ASKING', 'FINANCED', 'NOT_FINANCED')),
    constraint financing_round_reason check ((result = 'NOT_FINANCED') = (reason is not null)),
    constraint financing_round_amounts check (one_off_ore >= 0 and yearly_ore >= 0 and gap_ore >= 0),
    constraint financing_round_covered check (result <> 'FINANCED' or gap_ore = 0)
);

create index financing_round_estimate on financing_round (proposal_id, estimate_number);

-- One row for each organisation, so that many can answer at the same moment; nothing is counted on the round.
create table financing_share (
    id                 uuid         not null primary key,
    version            integer      not null,
    round_id           uuid         not null references financing_round (id),
    organisation_code  varchar(8)   not null references organisation (code),
    weight             varchar(100) not null,
    inhabitants        bigint,
    population_year    integer,
    minutes_per_year   bigint,
    one_off_ore        bigint       not null,
    yearly_ore         bigint       not null,
    capped             boolean      not null,
    asked              boolean      not null,
    status             varchar(16)  not null,
    -- the terms that were in force when the share was computed
    standing           varchar(16)  not null,
    ceiling_ore        bigint,
    agreed_ore         bigint,
    at_least           integer,
    decision_reference varchar(200),
    -- the answer to it
    answer_kind        varchar(16),
    answer_ceiling_ore bigint,
    answer_at_least    integer,
    answer_reference   varchar(200),
    answered_by        varchar(64),
    answered_at        timestamp(6) with time zone,
    constraint financing_share_once unique (round_id, organisation_code),
    constraint financing_share_status check (
        status in ('INTERESTED', 'AWAITING', 'PLEDGED', 'COMMITTED', 'LEFT', 'LAPSED', 'DROPPED')),
    constraint financing_share_standing check (standing in ('INTERESTED', 'PLEDGED', 'COMMITTED')),
    constraint financing_share_answer check (answer_kind in ('COMMIT', 'PLEDGE', 'LEAVE')),
    constraint financing_share_answered check ((answer_kind is null) = (answered_at is null)),
    constraint financing_share_amounts check (one_off_ore >= 0 and yearly_ore >= 0)
);

create index financing_share_organisation on financing_share (organisation_code, status);
