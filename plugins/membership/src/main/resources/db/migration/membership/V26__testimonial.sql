-- What members would like the site to say in their name, with the sentence to which they agreed for this very text. digest: SHA-256 of sentence,
-- headline and quote. entry_id: the testimonial that editors publish; person_id: whose it is. email: in lower case.
create table membership_testimonial (
  account_id uuid not null primary key,
  email varchar(254) not null,
  locale varchar(16) not null,
  headline varchar(200) not null,
  quote varchar(2000) not null,
  consent varchar(1000) not null,
  digest varchar(64) not null,
  consented_at timestamp(6) with time zone not null,
  entry_id varchar(36) not null,
  person_id varchar(36),
  version integer not null
);
create index membership_testimonial_by_email on membership_testimonial (email);
create index membership_testimonial_by_person on membership_testimonial (person_id);
