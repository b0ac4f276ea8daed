-- What a solution costs: one estimate for each time an analyst completed one, never changed afterwards.

create table cost_estimate (
    id               uuid                        not null primary key,
    version          integer                     not null,
    proposal_id      uuid                        not null references proposal (id),
    estimate_number  integer                     not null,
    distribution_key varchar(32)                 not null,
    quorum           integer                     not null,
    pledge_days      integer,
    recorded_by      varchar(64)                 not null,
    recorded_at      timestamp(6) with time zone not null,
    constraint cost_estimate_once unique (proposal_id, estimate_number),
    constraint cost_estimate_quorum check (quorum >= 2),
    constraint cost_estimate_pledge_days check (pledge_days >= 1)
);

create table cost_line (
    estimate_id uuid         not null references cost_estimate (id),
    line_number integer      not null,
    label       varchar(200) not null,
    kind        varchar(16)  not null,
    low_ore     bigint       not null,
    likely_ore  bigint       not null,
    high_ore    bigint       not null,
    constraint cost_line_key primary key (estimate_id, line_number),
    constraint cost_line_kind check (kind in ('ONE_OFF', 'YEARLY')),
    constraint cost_line_order check (0 <= low_ore and low_ore <= likely_ore and likely_ore <= high_ore)
);
