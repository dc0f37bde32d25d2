-- Where revisions came from that a pack of another organisation brought: who made it and when, what was approved there, and through
-- whose hands the text came before. Lists are written one entry a line. Nothing in it is an approval here.
create table exchange_provenance (
    revision_id bigint primary key,
    message varchar(80) not null,
    tag varchar(60) not null,
    made_by varchar(200) not null,
    made_on date not null,
    areas varchar(1000) not null,
    origin varchar(20) not null,
    source varchar(200),
    approved varchar(2000) not null,
    passed_through varchar(8000) not null,
    licence varchar(2000) not null,
    organisation_id bigint not null,
    person bigint not null,
    imported_at timestamp with time zone not null
);
create index exchange_provenance_text on exchange_provenance (message, tag, revision_id);

-- Packs are kept beside translators' files until somebody decided.
alter table exchange_upload add column kind varchar(20) default 'TRANSLATION' not null;
