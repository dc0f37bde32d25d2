-- Which of what reviewers told safeguarding alone a lead has read. Told again with something new, it is unread again.
create table review_told_read (
    source varchar(10) not null,
    source_id bigint not null,
    organisation_id bigint not null references organisation (id),
    read_by bigint not null references person (id),
    read_at timestamp with time zone not null,
    primary key (source, source_id)
);
