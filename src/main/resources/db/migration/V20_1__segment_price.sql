-- What an organisation pays for a segment of a text message, in hundredths of a penny; null where nobody said.
alter table campaign_rules add column segment_price integer;
