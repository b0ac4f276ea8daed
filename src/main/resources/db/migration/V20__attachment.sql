-- Files that belong to a proposal, in its own order. What is in them is in the column that V21 adds: the databases name
-- that type differently. A draft can be deleted, and its files go with it.
create table proposal_attachment (
    id          uuid         not null primary key,
    proposal_id uuid         not null references proposal (id) on delete cascade,
    position    integer      not null,
    file_name   varchar(200) not null,
    file_type   varchar(16)  not null,
    size        bigint       not null,
    constraint proposal_attachment_position unique (proposal_id, position),
    constraint proposal_attachment_type check (file_type in
        ('PDF', 'PNG', 'JPEG', 'DOCX', 'XLSX', 'PPTX', 'ODT', 'ODS', 'TXT', 'CSV'))
);
