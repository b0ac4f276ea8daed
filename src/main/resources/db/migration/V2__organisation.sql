-- Who takes part. The rows come from src/main/resources/reference-data and are loaded after every change of those files.

create table region (
    code      varchar(4)   not null primary key,
    name      varchar(120) not null,
    dst_code  varchar(3)   not null,
    iso_code  varchar(6)   not null,
    valid_to  date,
    successor varchar(200)
);

create table organisation (
    code          varchar(8)   not null primary key,
    name          varchar(120) not null,
    official_name varchar(160) not null,
    kind          varchar(16)  not null,
    region_code   varchar(4)   references region (code),
    cvr           varchar(8)   not null,
    mail          varchar(254),
    valid_to      date,
    constraint organisation_kind check (kind in ('MUNICIPALITY', 'REGION', 'COMMUNITY')),
    constraint organisation_cvr unique (cvr)
);

create index organisation_region on organisation (region_code);

create table organisation_population (
    organisation_code varchar(8) not null references organisation (code),
    figure_year       integer    not null,
    inhabitants       bigint     not null,
    constraint organisation_population_pk primary key (organisation_code, figure_year),
    constraint organisation_population_inhabitants check (inhabitants >= 0)
);
