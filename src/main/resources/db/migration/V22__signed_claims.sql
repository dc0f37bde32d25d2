-- What the signed words claim, apart by spaces: how much review they need is known without reading them.
alter table review_sign_off add column claims varchar(4000) default '' not null;
update review_sign_off o set claims = coalesce((
    select string_agg(distinct p.claim, ' ')
    from message_section s
    join message_passage p on p.revision_id = s.revision_id and p.section_place = s.place
    where s.digest = o.digest and p.claim is not null), '');
alter table review_sign_off alter column claims drop default;
