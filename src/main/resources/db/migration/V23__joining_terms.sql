-- What holds for those who join after the cost is financed, and for those who leave. Estimates from before say nothing
-- about it, so the usual terms hold for them.

alter table cost_estimate add column write_off_years integer default 5 not null;
alter table cost_estimate add column credited_to varchar(16) default 'EARLIER_PAYERS' not null;
alter table cost_estimate add column exit_rule varchar(16) default 'NONE' not null;
alter table cost_estimate add column notice_months integer default 3 not null;

alter table cost_estimate alter column write_off_years drop default;
alter table cost_estimate alter column credited_to drop default;
alter table cost_estimate alter column exit_rule drop default;
alter table cost_estimate alter column notice_months drop default;

alter table cost_estimate add constraint cost_estimate_write_off_years check (write_off_years >= 1);
alter table cost_estimate add constraint cost_estimate_credited_to check (
    credited_to in ('EARLIER_PAYERS', 'DEVELOPMENT_POT'));
alter table cost_estimate add constraint cost_estimate_exit_rule check (exit_rule in ('NONE', 'FALLING', 'BOOK_VALUE'));
alter table cost_estimate add constraint cost_estimate_notice_months check (notice_months >= 0);
