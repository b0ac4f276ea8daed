alter table proposal_attachment add column content blob not null;
