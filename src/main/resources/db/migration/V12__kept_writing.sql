-- Writing that nobody saved yet: one draft for each person and variant, as the page sent it. Gone on save, when thrown away, and
-- after 30 days.
create table message_kept_writing (
    person bigint not null,
    message varchar(80) not null,
    tag varchar(60) not null,
    form varchar not null,
    kept_at timestamp with time zone not null,
    primary key (person, message, tag)
);
create index message_kept_writing_age on message_kept_writing (kept_at);

-- Which revision of a variant is the newest, so that lists of variants do not grow with the history.
create table message_newest (
    message varchar(80) not null,
    tag varchar(60) not null,
    revision_id bigint not null references message_revision (id),
    primary key (message, tag)
);
create index message_newest_tag on message_newest (tag, message);

insert into message_newest (message, tag, revision_id)
select r.message, r.tag, r.id from message_revision r where r.number =
(select max(n.number) from message_revision n where n.message = r.message and n.tag = r.tag);
