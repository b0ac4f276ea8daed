alter table proposal_attachment add column content bytea not null;
