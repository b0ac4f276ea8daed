-- Who uses Splejs, and in which roles. Passwords and groups are in the engine's own identity tables.

create table person (
    user_id  varchar(64)  not null primary key,
    name     varchar(160) not null,
    mail     varchar(254) not null,
    language varchar(2)   not null,
    constraint person_language check (language in ('da', 'en'))
);

create table membership (
    user_id           varchar(64) not null references person (user_id),
    role              varchar(16) not null,
    organisation_code varchar(8) references organisation (code),
    constraint membership_once unique (user_id, role, organisation_code)
);

create index membership_holders on membership (role, organisation_code);
create index membership_organisation on membership (organisation_code);
