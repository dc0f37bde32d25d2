-- What was printed, by the code that people can quote of it; the pictures of Easy Read; the look that a body chose.

-- A sheet as it was made: the same words, service, format, family and day have the same code.
create table campaign_sheet (
    organisation bigint not null,
    code         varchar(9) not null,
    campaign     bigint not null references campaign (id),
    format       varchar(30) not null,
    family       varchar(31) not null,
    mark         varchar(20) not null,
    printed_on   date not null,
    primary key (organisation, code)
);

-- The texts on it; sections are words and digests, parted by spaces.
create table campaign_sheet_text (
    organisation bigint not null,
    code         varchar(9) not null,
    place        integer not null,
    message      varchar(61) not null,
    tag          varchar(60) not null,
    sections     varchar(700) not null,
    service      bigint not null,
    route        bigint not null,
    primary key (organisation, code, place),
    foreign key (organisation, code) references campaign_sheet (organisation, code)
);

-- How a print looks: the words of a choice, so that it is drawn the same again.
alter table campaign_placement add column look varchar(300) default 'calm' not null;

-- The family of sheets that an organisation chose for everything that is made for it.
create table directory_brand (
    organisation_id bigint primary key,
    family          varchar(31) not null
);

-- Pictures beside the sentences of a message, for Easy Read; shared like the images themselves.
create table message_easy_read (
    message   varchar(61) not null,
    passage   varchar(61) not null,
    sentence  integer not null,
    sentences integer not null,
    image     bigint not null references message_image (id),
    primary key (message, passage, sentence)
);
