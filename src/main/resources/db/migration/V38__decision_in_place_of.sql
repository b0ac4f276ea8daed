-- Whose place somebody decided in. It is shown beside their name and, like the name, is no part of what is hashed.

alter table decision_log add column stands_in_for varchar(64);
alter table decision_log alter column actor_name set data type varchar(400);

create index decision_log_stands_in_for on decision_log (stands_in_for);
