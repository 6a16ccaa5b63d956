-- The secret is kept as it is: without it nothing could be signed.
create table webhook (
  id uuid not null primary key,
  name varchar(200) not null,
  url varchar(2000) not null,
  active boolean not null,
  secret varchar(100) not null,
  former_secret varchar(100),
  former_until timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null
);

create table webhook_event (
  webhook_id uuid not null references webhook (id),
  event varchar(64) not null,
  primary key (webhook_id, event)
);

-- Without a row here a webhook hears of every type.
create table webhook_type (
  webhook_id uuid not null references webhook (id),
  type varchar(64) not null,
  primary key (webhook_id, type)
);

create table webhook_delivery (
  id uuid not null primary key,
  webhook_id uuid not null references webhook (id),
  event varchar(64) not null,
  body varchar(100000) not null,
  state varchar(16) not null,
  created_at timestamp(6) with time zone not null,
  begun_at timestamp(6) with time zone not null,
  attempts integer not null,
  attempted_at timestamp(6) with time zone,
  next_at timestamp(6) with time zone,
  answer integer,
  reason varchar(500)
);
create index webhook_delivery_by_webhook on webhook_delivery (webhook_id, state, created_at);
create index webhook_delivery_by_age on webhook_delivery (state, created_at);

-- Up to which instant starts and ends of publications were told.
create table webhook_told (
  id integer not null primary key,
  until timestamp(6) with time zone
);
insert into webhook_told (id, until) values (1, null);
