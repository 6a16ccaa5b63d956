-- Who somebody is at a provider of sign-ins; found by the digest of issuer and subject.
create table account_identity (
  digest varchar(64) not null primary key,
  issuer varchar(300) not null,
  subject varchar(255) not null,
  account_id uuid not null references account (id),
  linked_at timestamp(6) with time zone not null,
  constraint account_identity_once unique (account_id, issuer)
);

-- An answer of a provider counts once; kept for a day.
create table provider_sign_in (
  digest varchar(64) not null primary key,
  account_id uuid not null references account (id),
  answered_at timestamp(6) with time zone not null,
  finished_at timestamp(6) with time zone
);
create index provider_sign_in_by_age on provider_sign_in (answered_at);
