-- Who reviews an application, and what they said: vote is YES, NO, ABSTAIN or null. conflict: why somebody stays out of it.
create table membership_review (
  id uuid not null primary key,
  application_id uuid not null references membership_application (id) on delete cascade,
  reviewer varchar(100) not null,
  assigned_at timestamp(6) with time zone not null,
  vote varchar(16),
  reason varchar(4000),
  voted_at timestamp(6) with time zone,
  conflict varchar(4000),
  constraint membership_review_once unique (application_id, reviewer)
);
create index membership_review_by_reviewer on membership_review (reviewer);

-- What reviewers say among themselves.
create table membership_comment (
  id uuid not null primary key,
  application_id uuid not null references membership_application (id) on delete cascade,
  author varchar(100) not null,
  text varchar(4000) not null,
  written_at timestamp(6) with time zone not null
);
create index membership_comment_by_application on membership_comment (application_id, written_at);

-- The member whom an applicant named, and whether they know the applicant. email: in lower case.
create table membership_sponsor (
  application_id uuid not null primary key references membership_application (id) on delete cascade,
  email varchar(254) not null,
  asked_at timestamp(6) with time zone not null,
  confirmed_at timestamp(6) with time zone
);
create index membership_sponsor_by_email on membership_sponsor (email);

-- Whoever applies is asked whether the profile of a new member may be shown to readers.
insert into membership_form (version, definition, created_at, created_by)
  select 2, replace(definition, '{"name":"consent"', '{"name":"directory","kind":"yes","required":false,"label":{"fr":"Si je deviens membre, mon nom, mon organisation et mon rôle peuvent paraître dans l’annuaire public.","en":"When I become a member, my name, organisation and role may stand in the public directory."}},{"name":"consent"'), created_at, created_by
  from membership_form where version = 1 and not exists (select 1 from membership_form where version = 2);
