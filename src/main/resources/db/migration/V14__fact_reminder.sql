-- Who was reminded of which fact at which of the thresholds, in days before it runs out. The row comes before the email: whatever
-- breaks off, and however many nodes run, nobody is reminded twice.
create table fact_reminder (
    fact_id bigint not null,
    days integer not null,
    person bigint not null,
    organisation_id bigint not null,
    claimed_at timestamp with time zone not null,
    primary key (fact_id, days, person)
);
