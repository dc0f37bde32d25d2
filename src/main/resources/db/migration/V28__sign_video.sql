-- What somebody signs is a video elsewhere: its address stands in place of a file of sound.
alter table message_recording add column address varchar(500);
alter table message_recording alter column content_type drop not null;
