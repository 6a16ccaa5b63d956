-- What somebody typed elsewhere before they went on to the form, by the digest of the secret in the address. answers: JSON.
create table membership_begun (
  digest varchar(64) not null primary key,
  email varchar(254) not null,
  answers varchar(200000) not null,
  created_at timestamp(6) with time zone not null
);
create index membership_begun_by_email on membership_begun (email);
create index membership_begun_by_age on membership_begun (created_at);
