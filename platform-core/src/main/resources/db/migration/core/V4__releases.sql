-- Since when readers are told that they see a revision; a release that was undone leaves it alone.
alter table publication add column seen_since timestamp(6) with time zone;
update publication set seen_since = valid_from;
alter table publication alter column seen_since set not null;

create table content_release (
  id uuid not null primary key,
  name varchar(200) not null,
  version integer not null,
  created_at timestamp(6) with time zone not null,
  created_by varchar(200) not null,
  visible_from timestamp(6) with time zone,
  visible_until timestamp(6) with time zone,
  undone_at timestamp(6) with time zone
);
create index content_release_by_age on content_release (created_at);

create table release_item (
  id uuid not null primary key,
  release_id uuid not null references content_release (id),
  entry_id uuid not null references entry (id),
  locale varchar(16) not null,
  publication_id varchar(36),
  visible_until timestamp(6) with time zone,
  constraint release_item_once unique (release_id, entry_id, locale)
);
create index release_item_by_entry on release_item (entry_id);

-- What readers would have seen without the release.
create table release_former (
  id uuid not null primary key,
  item_id uuid not null references release_item (id),
  publication_id uuid not null,
  revision_id uuid not null references revision (id),
  slug varchar(200) not null,
  valid_from timestamp(6) with time zone not null,
  valid_until timestamp(6) with time zone not null,
  seen_since timestamp(6) with time zone not null
);
create index release_former_by_item on release_former (item_id);
