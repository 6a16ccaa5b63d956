-- What signs the things that forms send back; made when it is needed first.
alter table contact_door add column secret varchar(64);

-- When who wrote was asked by mail whether they did.
alter table contact_conversation add column asked_at timestamp(6) with time zone;

-- What came within the last hour, and from which part of the network, by a digest that tells nobody which.
create table contact_arrival (
  id uuid not null primary key,
  network varchar(64) not null,
  verdict varchar(8) not null,
  came_at timestamp(6) with time zone not null
);
create index contact_arrival_by_network on contact_arrival (network, came_at);
create index contact_arrival_by_age on contact_arrival (came_at, verdict);
