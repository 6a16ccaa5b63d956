-- What one can write about. Words stand here only where somebody wrote them, as JSON by language.
create table contact_subject (
  id uuid not null primary key,
  name varchar(64) not null unique,
  place integer not null,
  offered boolean not null,
  team varchar(254),
  target_days integer not null,
  kept_days integer not null,
  words varchar(20000) default '{}' not null
);
insert into contact_subject (id, name, place, offered, target_days, kept_days) values
  ('01932b6e-5c00-7a01-8c01-000000000001', 'join', 1, true, 5, 1095),
  ('01932b6e-5c00-7a01-8c01-000000000002', 'host', 2, true, 5, 1095),
  ('01932b6e-5c00-7a01-8c01-000000000003', 'speak', 3, true, 5, 1095),
  ('01932b6e-5c00-7a01-8c01-000000000004', 'press', 4, true, 3, 365),
  ('01932b6e-5c00-7a01-8c01-000000000005', 'accessibility', 5, true, 5, 1095),
  ('01932b6e-5c00-7a01-8c01-000000000006', 'other', 6, true, 5, 365);

create table contact_conversation (
  id uuid not null primary key,
  subject_id uuid not null references contact_subject (id),
  state varchar(16) not null,
  locale varchar(16) not null,
  person_name varchar(200) not null,
  email varchar(254) not null,
  organisation varchar(200),
  digest varchar(64) not null,
  received_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null,
  acknowledged_at timestamp(6) with time zone,
  acknowledged_as varchar(200),
  owed_since timestamp(6) with time zone,
  assignee varchar(100),
  turn integer not null,
  touched_by varchar(100)
);
create index contact_conversation_by_state on contact_conversation (state, received_at);
create index contact_conversation_by_age on contact_conversation (received_at);
create index contact_conversation_by_email on contact_conversation (email, received_at);
create index contact_conversation_by_digest on contact_conversation (digest, received_at);

create table contact_letter (
  id uuid not null primary key,
  conversation_id uuid not null references contact_conversation (id),
  kind varchar(16) not null,
  author varchar(200) not null,
  text varchar(20000) not null,
  written_at timestamp(6) with time zone not null,
  message_id varchar(200)
);
create index contact_letter_by_conversation on contact_letter (conversation_id, written_at);
create index contact_letter_by_message on contact_letter (message_id);

-- Its one row is locked by everybody who brings a message.
create table contact_door (id integer not null primary key);
insert into contact_door (id) values (1);
