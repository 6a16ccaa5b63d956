create table mail_attachment (
  id uuid not null primary key,
  mail_id uuid not null references mail (id) on delete cascade,
  place integer not null,
  name varchar(100) not null,
  media_type varchar(100) not null,
  content bytea not null,
  constraint mail_attachment_place unique (mail_id, place)
);
