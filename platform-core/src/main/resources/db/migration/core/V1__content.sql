-- The version of everything published; the row is the lock that orders all publications.
create table content_state (
  id integer not null primary key,
  version bigint not null
);
insert into content_state (id, version) values (1, 1);

create table entry (
  id uuid not null primary key,
  type varchar(64) not null,
  entry_key varchar(200),
  created_at timestamp(6) with time zone not null,
  trashed_at timestamp(6) with time zone,
  constraint entry_key_once unique (type, entry_key)
);

create table revision (
  id uuid not null primary key,
  entry_id uuid not null references entry (id),
  locale varchar(16) not null,
  number integer not null,
  slug varchar(200),
  data varchar(1000000) not null,
  author varchar(200) not null,
  created_at timestamp(6) with time zone not null,
  note varchar(1000),
  constraint revision_number_once unique (entry_id, locale, number)
);

create table publication (
  id uuid not null primary key,
  entry_id uuid not null references entry (id),
  revision_id uuid not null references revision (id),
  type varchar(64) not null,
  locale varchar(16) not null,
  slug varchar(200) not null,
  valid_from timestamp(6) with time zone not null,
  valid_until timestamp(6) with time zone not null,
  constraint publication_has_length check (valid_from < valid_until)
);
create index publication_by_entry on publication (entry_id, locale, valid_from);
create index publication_by_slug on publication (type, slug, valid_from);
create index publication_by_type on publication (type, locale, valid_until, valid_from);
create index publication_by_start on publication (valid_from);
create index publication_by_end on publication (valid_until);

-- Typed values of filterable and sortable fields of a revision.
create table field_value (
  revision_id uuid not null references revision (id),
  field varchar(120) not null,
  text_value varchar(1000),
  sort_value varchar(200),
  number_value numeric(38, 10),
  instant_value timestamp(6) with time zone
);
create index field_value_by_revision on field_value (revision_id, field);
create index field_value_by_text on field_value (field, text_value);
create index field_value_by_number on field_value (field, number_value);
create index field_value_by_instant on field_value (field, instant_value);

-- Who points to whom: one row per reference in a revision.
create table entry_reference (
  revision_id uuid not null references revision (id),
  field varchar(120) not null,
  position integer not null,
  target_id uuid not null
);
create index entry_reference_by_revision on entry_reference (revision_id);
create index entry_reference_by_target on entry_reference (target_id);

create table audit_head (
  id integer not null primary key,
  sequence_number bigint not null,
  hash varchar(64) not null
);
insert into audit_head (id, sequence_number, hash) values (1, 0, '');

create table audit_entry (
  sequence_number bigint not null primary key,
  at timestamp(6) with time zone not null,
  actor varchar(200) not null,
  action varchar(100) not null,
  subject varchar(200) not null,
  detail varchar(4000) not null,
  previous_hash varchar(64) not null,
  hash varchar(64) not null
);
create index audit_entry_by_subject on audit_entry (subject);
