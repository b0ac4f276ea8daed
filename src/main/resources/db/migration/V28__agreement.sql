-- Who takes part in a solution once it is financed, by which rules, and who wants to join or to leave.

-- One row for each financed solution; it is also the lock under which somebody joins or leaves.
create table agreement (
    proposal_id         uuid          not null primary key references proposal (id),
    version             integer       not null,
    started_on          date          not null,
    one_off_ore         bigint        not null,
    yearly_ore          bigint        not null,
    distribution_key    varchar(32)   not null,
    key_settings        varchar(1000) not null,
    yearly_key          varchar(32)   not null,
    yearly_key_settings varchar(1000) not null,
    write_off_years     integer       not null,
    credited_to         varchar(16)   not null,
    exit_rule           varchar(16)   not null,
    notice_months       integer       not null,
    constraint agreement_amounts check (one_off_ore >= 0 and yearly_ore >= 0),
    constraint agreement_years check (write_off_years >= 1 and notice_months >= 0),
    constraint agreement_credit check (credited_to in ('EARLIER_PAYERS', 'DEVELOPMENT_POT')),
    constraint agreement_exit check (exit_rule in ('NONE', 'FALLING', 'BOOK_VALUE'))
);

create table agreement_member (
    id                      uuid       not null primary key,
    version                 integer    not null,
    proposal_id             uuid       not null references agreement (proposal_id),
    organisation_code       varchar(8) not null references organisation (code),
    inhabitants             bigint,
    population_year         integer,
    minutes_per_year        bigint,
    size_class              integer,
    yearly_inhabitants      bigint,
    yearly_population_year  integer,
    yearly_minutes_per_year bigint,
    yearly_size_class       integer,
    paid_ore                bigint     not null,
    joined_on               date       not null,
    yearly_from             date       not null,
    yearly_until            date,
    left_on                 date,
    constraint agreement_member_end check ((yearly_until is null) = (left_on is null))
);

create index agreement_member_proposal on agreement_member (proposal_id, organisation_code, joined_on);
create index agreement_member_organisation on agreement_member (organisation_code);

create table agreement_change (
    id                   uuid                        not null primary key,
    version              integer                     not null,
    proposal_id          uuid                        not null references agreement (proposal_id),
    organisation_code    varchar(8)                  not null references organisation (code),
    kind                 varchar(16)                 not null,
    status               varchar(16)                 not null,
    open_key             varchar(64),
    stated_minutes       bigint,
    requested_at         timestamp(6) with time zone not null,
    -- what it leads to, with all that this was computed from
    cost_ore             bigint,
    years_gone           integer,
    write_off_years      integer,
    weight               varchar(100),
    amount_ore           bigint,
    yearly_ore           bigint,
    turns_on             date,
    rule_version         varchar(16),
    -- what the organisation answered
    decision_body        varchar(200),
    decision_date        date,
    decision_case_number varchar(60),
    answered_by          varchar(64),
    answered_at          timestamp(6) with time zone,
    reason               varchar(20000),
    ended_at             timestamp(6) with time zone,
    -- one open change of a solution for each organisation; the key is empty once it is over
    constraint agreement_change_open unique (open_key),
    constraint agreement_change_kind check (kind in ('JOIN', 'LEAVE')),
    constraint agreement_change_status check (
        status in ('ASKED', 'ACCEPTED', 'DECLINED', 'LAPSED', 'REJECTED', 'CARRIED_OUT')),
    constraint agreement_change_ended check ((open_key is null) = (ended_at is not null)),
    constraint agreement_change_amounts check (amount_ore >= 0 and yearly_ore >= 0)
);

create index agreement_change_proposal on agreement_change (proposal_id, requested_at);
create index agreement_change_organisation on agreement_change (organisation_code);

create table agreement_change_other (
    change_id         uuid         not null references agreement_change (id),
    organisation_code varchar(8)   not null references organisation (code),
    weight            varchar(100) not null,
    amount_ore        bigint       not null,
    yearly_before_ore bigint       not null,
    yearly_after_ore  bigint       not null,
    constraint agreement_change_other_pk primary key (change_id, organisation_code),
    constraint agreement_change_other_amounts check (
        amount_ore >= 0 and yearly_before_ore >= 0 and yearly_after_ore >= 0)
);

create index agreement_change_other_organisation on agreement_change_other (organisation_code);
