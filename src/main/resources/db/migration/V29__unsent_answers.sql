-- How many reviewers' answers that were never sent were deleted.
alter table review_deletion add column answers integer default 0 not null;
