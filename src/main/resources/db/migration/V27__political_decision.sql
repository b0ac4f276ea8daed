-- The decision behind a commitment: who decided, when, and under which case number. What was written as one text stays,
-- whole, where it is read first; a day and a number cannot be told from it.

alter table financing_share add column decision_body varchar(200);
alter table financing_share add column decision_date date;
alter table financing_share add column decision_case_number varchar(60);
alter table financing_share add column answer_body varchar(200);
alter table financing_share add column answer_date date;
alter table financing_share add column answer_case_number varchar(60);

update financing_share set decision_body = decision_reference, answer_body = answer_reference;

alter table financing_share drop column decision_reference;
alter table financing_share drop column answer_reference;
