-- What people say about a text, for those who work on it; answers have the thread of what they answer.
create table entry_comment (
  id uuid not null primary key,
  entry_id uuid not null references entry (id) on delete cascade,
  type varchar(64) not null,
  locale varchar(16) not null,
  thread_id uuid not null,
  field varchar(120),
  words varchar(4000) not null,
  revision integer not null,
  author varchar(200) not null,
  written_at timestamp(6) with time zone not null,
  resolved_by varchar(200),
  resolved_at timestamp(6) with time zone
);
create index entry_comment_by_entry on entry_comment (entry_id, locale, written_at);
create index entry_comment_open on entry_comment (resolved_at, type);

-- Who asked for a look at which revision, and what became of it. One per entry and locale is open.
create table entry_review (
  id uuid not null primary key,
  entry_id uuid not null references entry (id) on delete cascade,
  type varchar(64) not null,
  locale varchar(16) not null,
  revision integer not null,
  shared_revision integer not null,
  state varchar(20) not null,
  asked_by varchar(200) not null,
  asked_of varchar(200),
  asked_at timestamp(6) with time zone not null,
  note varchar(1000),
  decided_by varchar(200),
  decided_at timestamp(6) with time zone,
  reason varchar(1000),
  closed_at timestamp(6) with time zone
);
create index entry_review_by_entry on entry_review (entry_id, locale, asked_at);
create index entry_review_waiting on entry_review (state, closed_at);

-- Links by which people without an account see certain revisions of an entry. The secret is kept as a digest only.
create table preview_link (
  id uuid not null primary key,
  digest varchar(64) not null,
  entry_id uuid not null references entry (id) on delete cascade,
  locale varchar(16) not null,
  revisions varchar(2000) not null,
  made_by varchar(200) not null,
  made_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  revoked_at timestamp(6) with time zone,
  constraint preview_link_digest_once unique (digest)
);
create index preview_link_by_entry on preview_link (entry_id, expires_at);

-- What somebody has typed and not saved, one row for each window; seen by nobody else.
create table unsaved_text (
  id uuid not null primary key,
  keeper varchar(200) not null,
  type varchar(64) not null,
  subject varchar(200) not null,
  locale varchar(16) not null,
  base integer not null,
  shared_base integer not null,
  data varchar(1000000) not null,
  shared_data varchar(1000000) not null,
  slug varchar(200),
  note varchar(1000),
  kept_at timestamp(6) with time zone not null
);
create index unsaved_text_by_keeper on unsaved_text (keeper, kept_at);
create index unsaved_text_by_age on unsaved_text (kept_at);
