-- Of what the other place said when it was last imported: the same again changes nothing, so no edit made here is undone
alter table catalogue_entry add column import_digest varchar(64);
