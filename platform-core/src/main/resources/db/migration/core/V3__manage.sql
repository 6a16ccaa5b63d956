-- The newest revision of every entry in every locale, with what lists of entries search and sort by.
create table entry_head (
  entry_id uuid not null references entry (id),
  locale varchar(16) not null,
  revision_id uuid not null references revision (id),
  number integer not null,
  filled boolean not null,
  title varchar(1000),
  title_key varchar(200),
  words varchar(1000000) not null,
  changed_at timestamp(6) with time zone not null,
  changed_by varchar(200) not null,
  primary key (entry_id, locale)
);
create index entry_head_by_author on entry_head (changed_by);
create index entry_by_type on entry (type, trashed_at);

-- Entries from before have no titles here until they are saved again.
insert into entry_head
  (entry_id, locale, revision_id, number, filled, title, title_key, words, changed_at, changed_by)
select r.entry_id, r.locale, r.id, r.number, r.data <> '{}', null, null, '', r.created_at, r.author
from revision r
where r.number = (
  select max(n.number) from revision n where n.entry_id = r.entry_id and n.locale = r.locale);
