-- Which erasures of the ledger this database has seen. Says nothing about the people.
create table erasure (
  id uuid not null primary key,
  at timestamp(6) with time zone not null
);

create index mail_by_recipient on mail (recipient);
