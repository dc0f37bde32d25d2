-- Safe pages and the codes printed on posters. Rows are never deleted: a printed code never dies. Nothing about a visitor has a
-- column here, and no time is finer than the month.

create table safe_page (
    id           varchar(16) primary key,
    organisation bigint not null,
    service      bigint not null,
    message      varchar(61) not null,
    tag          varchar(60) not null,
    route        bigint not null,
    unique (organisation, service, message, tag)
);

create table short_code (
    code         varchar(8) primary key,
    organisation bigint not null,
    page         varchar(16) not null references safe_page (id),
    venue        bigint not null,
    issued_on    date not null
);
create index short_code_of_organisation on short_code (organisation);

create table opening_count (
    code     varchar(8) not null references short_code (code),
    of_month date not null,
    openings bigint not null,
    primary key (code, of_month)
);
