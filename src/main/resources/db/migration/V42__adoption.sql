-- Who uses a solution, who follows it, and what is said about it.

create table adoption (
    id                 uuid                        not null primary key,
    version            integer                     not null,
    entry_id           uuid                        not null references catalogue_entry (id),
    organisation_code  varchar(8)                  not null references organisation (code),
    open_key           varchar(64),
    solution_version   varchar(60),
    -- A month stands as its first day
    since              date,
    since_precision    varchar(8),
    variant            varchar(2000),
    variant_repository varchar(1024),
    variant_entry_id   uuid references catalogue_entry (id),
    hours_saved        bigint,
    benefit_remark     varchar(2000),
    contact_name       varchar(200),
    contact_mail       varchar(254),
    adopted_by         varchar(64)                 not null,
    adopted_at         timestamp(6) with time zone not null,
    changed_by         varchar(64)                 not null,
    changed_at         timestamp(6) with time zone not null,
    ended_on           date,
    -- one open adoption of an entry for each organisation; the key is empty once it is over
    constraint adoption_open unique (open_key),
    constraint adoption_ended check ((open_key is null) = (ended_on is not null)),
    constraint adoption_since check ((since is null) = (since_precision is null)),
    constraint adoption_precision check (since_precision in ('MONTH', 'DAY')),
    constraint adoption_hours check (hours_saved >= 0)
);

create index adoption_entry on adoption (entry_id, ended_on);
create index adoption_organisation on adoption (organisation_code, ended_on);
create index adoption_variant on adoption (variant_entry_id);

create table entry_follower (
    entry_id       uuid                        not null references catalogue_entry (id),
    user_id        varchar(64)                 not null references person (user_id),
    followed_since timestamp(6) with time zone not null,
    constraint entry_follower_pk primary key (entry_id, user_id)
);

create index entry_follower_user on entry_follower (user_id);

create table entry_comment (
    id                uuid                        not null primary key,
    version           integer                     not null,
    entry_id          uuid                        not null references catalogue_entry (id),
    author_id         varchar(64)                 not null,
    author_name       varchar(200)                not null,
    organisation_code varchar(8) references organisation (code),
    written_at        timestamp(6) with time zone not null,
    words             varchar(2000)               not null,
    -- tells a comment that was sent twice
    request_key       varchar(64),
    hidden_at         timestamp(6) with time zone,
    hidden_by         varchar(64),
    hidden_reason     varchar(2000),
    constraint entry_comment_once unique (author_id, request_key),
    constraint entry_comment_hidden check ((hidden_at is null) = (hidden_by is null))
);

create index entry_comment_newest on entry_comment (entry_id, written_at);
create index entry_comment_organisation on entry_comment (organisation_code);
