-- The yearly cost may be split by a key of its own. Until now it was split by the key of the one-off cost, so that is what
-- stands beside every result from before.

alter table cost_estimate add column yearly_key varchar(32);
update cost_estimate set yearly_key = distribution_key;
alter table cost_estimate alter column yearly_key set not null;

alter table financing_round add column yearly_key varchar(32);
alter table financing_round add column yearly_key_settings varchar(1000);
update financing_round set yearly_key = distribution_key, yearly_key_settings = key_settings;
alter table financing_round alter column yearly_key set not null;
alter table financing_round alter column yearly_key_settings set not null;

alter table financing_share add column yearly_weight varchar(100);
alter table financing_share add column yearly_inhabitants bigint;
alter table financing_share add column yearly_population_year integer;
update financing_share
    set yearly_weight = weight, yearly_inhabitants = inhabitants, yearly_population_year = population_year;
alter table financing_share alter column yearly_weight set not null;

-- A line of an estimate is in kroner, VAT by itself, or in hours that an organisation spends without being paid for them.

alter table cost_line drop constraint cost_line_kind;
alter table cost_line add constraint cost_line_kind check (
    kind in ('ONE_OFF', 'YEARLY', 'ONE_OFF_VAT', 'YEARLY_VAT'));
alter table cost_line add column hours numeric(9, 2);
alter table cost_line add constraint cost_line_hours check (
    hours is null or (hours >= 0 and high_ore = 0 and kind in ('ONE_OFF', 'YEARLY')));

alter table financing_round add column one_off_vat_ore bigint default 0 not null;
alter table financing_round add column yearly_vat_ore bigint default 0 not null;
alter table financing_round alter column one_off_vat_ore drop default;
alter table financing_round alter column yearly_vat_ore drop default;
alter table financing_round add constraint financing_round_vat check (
    one_off_vat_ore between 0 and one_off_ore and yearly_vat_ore between 0 and yearly_ore);

-- Beside the count of participants a quorum may ask that they weigh so many percent of a reference group. What the group
-- weighed, and each share of it, stand beside the result.

alter table cost_estimate add column quorum_percent integer;
alter table cost_estimate add column quorum_reference varchar(16);
alter table cost_estimate add constraint cost_estimate_quorum_share check (
    (quorum_percent is null) = (quorum_reference is null) and quorum_percent between 1 and 100);

alter table financing_round add column quorum_percent integer;
alter table financing_round add column quorum_reference varchar(16);
alter table financing_round add column quorum_reference_weight varchar(100);
alter table financing_round add constraint financing_round_quorum_share check (
    (quorum_percent is null) = (quorum_reference is null)
    and (quorum_percent is null) = (quorum_reference_weight is null));
alter table financing_share add column quorum_weight varchar(100);

-- An organisation may be placed in a size class by judgement: 0 is the smallest class.

alter table cost_estimate add column size_classes varchar(4000) default '' not null;
alter table cost_estimate alter column size_classes drop default;
alter table financing_share add column size_class integer;
alter table financing_share add column yearly_size_class integer;
