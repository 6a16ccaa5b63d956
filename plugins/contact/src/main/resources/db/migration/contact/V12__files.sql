-- Files that came along with what somebody wrote; they go with it.
create table contact_file (
  id uuid not null primary key,
  letter_id uuid not null references contact_letter (id) on delete cascade,
  place integer not null,
  name varchar(200) not null,
  kind varchar(16) not null,
  size_bytes integer not null,
  content bytea not null
);
create index contact_file_by_letter on contact_file (letter_id, place);
