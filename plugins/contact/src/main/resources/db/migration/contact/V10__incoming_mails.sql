-- What people write by mail is longer than what they type into a form.
alter table contact_letter alter column text set data type varchar(100000);
alter table contact_letter add column title varchar(200);
alter table contact_letter add column quoted varchar(100000);
alter table contact_letter add column files varchar(4000);
-- The address of who wrote, where that is somebody else than the one who began.
alter table contact_letter add column sender varchar(254);
alter table contact_letter add column returned_at timestamp(6) with time zone;
alter table contact_letter add column returned_because varchar(500);
alter table contact_letter add column returned_for_good boolean default false not null;
create index contact_conversation_by_acknowledgement on contact_conversation (acknowledged_as);

-- Every mail that came in, so that the same one is filed once. Nothing in it is about a person.
create table contact_mail (
  id uuid not null primary key,
  digest varchar(64) not null unique,
  outcome varchar(16) not null,
  attempts integer not null,
  came_at timestamp(6) with time zone not null
);
create index contact_mail_by_age on contact_mail (came_at);

-- By this we sign the addresses that people answer to.
create table contact_secret (
  id integer not null primary key,
  secret varchar(100) not null
);
