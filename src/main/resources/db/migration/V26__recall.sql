-- Called back is not yet taken down: a recall is work until somebody has seen to it.
alter table campaign_placement add column taken_down_on date;
-- Until now the entry "Taken down" in the log was kept as a recall.
update campaign_placement set taken_down_on = recalled_on where recall_reason = 'Taken down';
create index campaign_placement_hanging on campaign_placement (organisation, taken_down_on);
