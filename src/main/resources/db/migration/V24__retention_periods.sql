-- How long an organisation keeps what tells of people; the usual periods where it settled none.
create table review_retention (
    organisation_id bigint primary key references organisation (id),
    note_days integer not null,
    name_days integer not null,
    voice_days integer not null
);

-- The periods by which it was deleted; null where a person did it before its time. Until now the usual ones applied to everybody.
alter table review_deletion add column note_days integer default 365;
alter table review_deletion add column name_days integer default 365;
alter table review_deletion add column voice_days integer default 90;
