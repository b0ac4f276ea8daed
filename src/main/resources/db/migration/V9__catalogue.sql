-- The solutions that everyone may look up, and who paid for them.

create table catalogue_entry (
    id               uuid                        not null primary key,
    version          integer                     not null,
    slug             varchar(80)                 not null,
    proposal_id      uuid                        references proposal (id),
    owner_code       varchar(8)                  references organisation (code),
    text_language    varchar(8)                  not null,
    title            varchar(120)                not null,
    summary          varchar(1000)               not null,
    description      varchar(20000)              not null,
    -- The texts above in small letters, as the application makes them: databases disagree on Danish letters
    search_text      varchar(22000)              not null,
    -- Orders titles the Danish way on every database
    sort_order       varchar(2000)               not null,
    licence          varchar(80),
    remark           varchar(1000),
    governance_level varchar(16),
    kle              varchar(12),
    entry_state      varchar(16)                 not null,
    one_off_ore      bigint,
    yearly_ore       bigint,
    published_at     timestamp(6) with time zone not null,
    changed_at       timestamp(6) with time zone not null,
    constraint catalogue_entry_slug unique (slug),
    constraint catalogue_entry_proposal unique (proposal_id),
    constraint catalogue_entry_level check (governance_level in ('SANDBOX', 'LEVEL_1', 'LEVEL_2', 'LEVEL_3')),
    constraint catalogue_entry_state check (entry_state in ('CURRENT', 'LEFT')),
    constraint catalogue_entry_cost check (one_off_ore >= 0 and yearly_ore >= 0)
);

create index catalogue_entry_owner on catalogue_entry (owner_code);
create index catalogue_entry_sorted on catalogue_entry (sort_order, slug);

create table catalogue_repository (
    entry_id uuid          not null references catalogue_entry (id),
    place    integer       not null,
    address  varchar(1024) not null,
    constraint catalogue_repository_pk primary key (entry_id, place)
);

create table catalogue_technology (
    entry_id   uuid         not null references catalogue_entry (id),
    place      integer      not null,
    technology varchar(200) not null,
    constraint catalogue_technology_pk primary key (entry_id, place)
);

create table catalogue_field_of_work (
    entry_id uuid        not null references catalogue_entry (id),
    place    integer     not null,
    field_of_work varchar(80) not null,
    constraint catalogue_field_of_work_pk primary key (entry_id, place)
);

create table catalogue_financier (
    entry_id          uuid       not null references catalogue_entry (id),
    organisation_code varchar(8) not null references organisation (code),
    one_off_ore       bigint     not null,
    yearly_ore        bigint     not null,
    constraint catalogue_financier_pk primary key (entry_id, organisation_code),
    constraint catalogue_financier_share check (one_off_ore >= 0 and yearly_ore >= 0)
);

create index catalogue_financier_organisation on catalogue_financier (organisation_code);
