create table mail (
  id uuid not null primary key,
  message_id varchar(200) not null,
  recipient varchar(254) not null,
  recipient_name varchar(200),
  locale varchar(16) not null,
  subject varchar(500) not null,
  text varchar(100000) not null,
  html varchar(200000) not null,
  state varchar(16) not null,
  created_at timestamp(6) with time zone not null,
  begun_at timestamp(6) with time zone not null,
  attempts integer not null,
  attempted_at timestamp(6) with time zone,
  next_at timestamp(6) with time zone,
  reason varchar(500)
);
create index mail_by_age on mail (created_at);
create index mail_by_state on mail (state, created_at);
