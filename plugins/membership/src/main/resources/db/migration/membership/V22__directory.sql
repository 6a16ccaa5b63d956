-- What members say of themselves in the directory, and to whom. fields: JSON by the name of the field, each with its text and its audience.
-- name, public_words and member_words: copies, for order and for finding. audience: of the name, and so of the whole. email: in lower case.
create table membership_profile (
  account_id uuid not null primary key,
  email varchar(254) not null,
  entry_id varchar(36),
  version integer not null,
  fields varchar(50000) not null,
  name varchar(200) not null,
  audience varchar(16) not null,
  public_words varchar(10000) not null,
  member_words varchar(10000) not null,
  changed_at timestamp(6) with time zone not null
);
create index membership_profile_by_name on membership_profile (audience, name);
create index membership_profile_by_email on membership_profile (email);
