-- Links that do one thing once; the secret itself is only in the mail.
create table deed_link (
  digest varchar(64) not null primary key,
  purpose varchar(100) not null,
  subject varchar(500) not null,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone
);
create index deed_link_by_subject on deed_link (purpose, subject);
create index deed_link_by_end on deed_link (expires_at);

-- What administrators wrote instead of a plugin's own words; without a row those are used.
create table mail_template (
  id varchar(150) not null primary key,
  subject varchar(500) not null,
  text varchar(20000) not null,
  changed_at timestamp(6) with time zone not null
);
