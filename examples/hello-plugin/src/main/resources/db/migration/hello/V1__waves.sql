-- Who waved back.
create table hello_wave (
  id uuid not null primary key,
  name varchar(200) not null,
  waved_at timestamp(6) with time zone not null
);
