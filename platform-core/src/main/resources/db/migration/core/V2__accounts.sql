create table account (
  id uuid not null primary key,
  email varchar(254) not null,
  name varchar(200) not null,
  locale varchar(16) not null,
  password_hash varchar(400),
  totp_secret varchar(200),
  totp_confirmed_at timestamp(6) with time zone,
  totp_last_step bigint,
  created_at timestamp(6) with time zone not null,
  disabled_at timestamp(6) with time zone,
  constraint account_email_once unique (email)
);

-- A role is a named set of permissions; * stands for every action or every type.
create table access_role (
  name varchar(64) not null primary key,
  label varchar(200),
  second_factor boolean not null
);

create table access_grant (
  role_name varchar(64) not null references access_role (name),
  permission varchar(140) not null,
  constraint access_grant_once primary key (role_name, permission)
);

create table account_role (
  account_id uuid not null references account (id),
  role_name varchar(64) not null references access_role (name),
  constraint account_role_once primary key (account_id, role_name)
);

-- Secrets of sessions, tokens and links are kept as digests only.
create table account_session (
  digest varchar(64) not null primary key,
  account_id uuid not null references account (id),
  created_at timestamp(6) with time zone not null,
  seen_at timestamp(6) with time zone not null,
  address varchar(64) not null,
  agent varchar(300) not null
);
create index account_session_by_account on account_session (account_id);
create index account_session_by_age on account_session (seen_at);

create table api_token (
  id uuid not null primary key,
  account_id uuid not null references account (id),
  name varchar(200) not null,
  digest varchar(64) not null,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone,
  used_at timestamp(6) with time zone,
  revoked_at timestamp(6) with time zone,
  constraint api_token_digest_once unique (digest)
);
create index api_token_by_account on api_token (account_id);

create table api_token_grant (
  token_id uuid not null references api_token (id),
  permission varchar(140) not null,
  constraint api_token_grant_once primary key (token_id, permission)
);

create table one_time_link (
  digest varchar(64) not null primary key,
  account_id uuid not null references account (id),
  purpose varchar(20) not null,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone
);
create index one_time_link_by_account on one_time_link (account_id);

-- One row per failed attempt; the subject is an account's e-mail address or a network address.
create table sign_in_failure (
  id uuid not null primary key,
  subject varchar(300) not null,
  at timestamp(6) with time zone not null
);
create index sign_in_failure_by_subject on sign_in_failure (subject, at);
create index sign_in_failure_by_age on sign_in_failure (at);

insert into access_role (name, second_factor) values ('reader', false);
insert into access_role (name, second_factor) values ('author', false);
insert into access_role (name, second_factor) values ('editor', false);
insert into access_role (name, second_factor) values ('administrator', false);
insert into access_role (name, second_factor) values ('member', false);
insert into access_grant (role_name, permission) values ('reader', 'read:*');
insert into access_grant (role_name, permission) values ('author', 'read:*');
insert into access_grant (role_name, permission) values ('author', 'create:*');
insert into access_grant (role_name, permission) values ('author', 'edit:*');
insert into access_grant (role_name, permission) values ('editor', 'read:*');
insert into access_grant (role_name, permission) values ('editor', 'create:*');
insert into access_grant (role_name, permission) values ('editor', 'edit:*');
insert into access_grant (role_name, permission) values ('editor', 'publish:*');
insert into access_grant (role_name, permission) values ('editor', 'trash:*');
insert into access_grant (role_name, permission) values ('editor', 'manage:release');
insert into access_grant (role_name, permission) values ('administrator', '*:*');
