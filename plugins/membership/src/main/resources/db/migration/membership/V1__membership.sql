-- What applicants are asked, as JSON. A version is never changed: an application shows its form as it was.
create table membership_form (
  version integer not null primary key,
  definition varchar(200000) not null,
  created_at timestamp(6) with time zone not null,
  created_by varchar(100) not null
);

-- email: in lower case. phone: E.164. answers and asked: JSON objects by the name of the question.
create table membership_application (
  id uuid not null primary key,
  state varchar(24) not null,
  version integer not null,
  form_version integer not null references membership_form (version),
  locale varchar(16) not null,
  applicant varchar(200) not null,
  email varchar(254) not null,
  phone varchar(20),
  organisation varchar(200),
  answers varchar(500000) not null,
  digest varchar(64) not null,
  created_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null,
  state_since timestamp(6) with time zone not null,
  submitted_at timestamp(6) with time zone,
  decided_at timestamp(6) with time zone,
  reminded_at timestamp(6) with time zone,
  asked varchar(50000) default '{}' not null,
  asked_in varchar(24),
  waitlist_position integer,
  deferred_until date,
  touched_by varchar(100)
);
create index membership_application_by_state on membership_application (state, state_since);
create index membership_application_by_email on membership_application (email, created_at);
create index membership_application_by_phone on membership_application (phone);
create index membership_application_by_digest on membership_application (digest, created_at);
create index membership_application_by_age on membership_application (created_at);

-- What became of it, step by step. reason: for us. message: what the applicant was told.
create table membership_step (
  id uuid not null primary key,
  application_id uuid not null references membership_application (id),
  from_state varchar(24),
  to_state varchar(24) not null,
  move varchar(24) not null,
  actor varchar(100) not null,
  reason varchar(4000),
  message varchar(4000),
  made_at timestamp(6) with time zone not null
);
create index membership_step_by_application on membership_step (application_id, made_at);

-- The secrets of links to applications, each by its digest; several mails have several.
create table membership_key (
  digest varchar(64) not null primary key,
  application_id uuid not null references membership_application (id),
  created_at timestamp(6) with time zone not null
);
create index membership_key_by_application on membership_key (application_id);

-- Its one row is locked by everybody who brings an application.
create table membership_door (id integer not null primary key);
insert into membership_door (id) values (1);

insert into membership_form (version, definition, created_at, created_by) values (1, '{"sections":[{"title":{"fr":"Vous","en":"You"},"questions":[{"name":"name","kind":"line","required":true,"label":{"fr":"Votre nom","en":"Your name"}},{"name":"email","kind":"email","required":true,"label":{"fr":"Votre adresse électronique","en":"Your e-mail address"},"help":{"fr":"Nous y envoyons le lien de votre candidature, et rien d’autre.","en":"We send the link of your application there, and nothing else."}},{"name":"phone","kind":"phone","required":false,"label":{"fr":"Votre téléphone","en":"Your phone number"},"help":{"fr":"Avec l’indicatif du pays s’il n’est pas français, par exemple +32 470 12 34 56.","en":"With the country code unless it is French, for example +32 470 12 34 56."}},{"name":"organisation","kind":"line","required":true,"label":{"fr":"Votre organisation","en":"Your organisation"}},{"name":"role","kind":"line","required":false,"label":{"fr":"Votre rôle","en":"Your role there"}}]},{"title":{"fr":"Votre lieu et vos raisons","en":"Your place and your reasons"},"questions":[{"name":"place","kind":"text","required":true,"label":{"fr":"Votre lieu","en":"Your place"},"help":{"fr":"Où il se trouve, et ce qu’on y fait.","en":"Where it is, and what people do there."}},{"name":"why","kind":"text","required":true,"label":{"fr":"Pourquoi nous rejoindre","en":"Why you want to join"},"help":{"fr":"Ce que vous cherchez à comprendre ou à améliorer.","en":"What you would like to understand or to do better."}},{"name":"brings","kind":"text","required":true,"label":{"fr":"Ce que vous apportez","en":"What you bring"},"help":{"fr":"Une expérience, un sujet, une salle, du temps.","en":"Some experience, a subject, a room, some time."}}]},{"title":{"fr":"Quelqu’un qui vous connaît","en":"Somebody who knows you"},"questions":[{"name":"sponsor","kind":"line","required":false,"label":{"fr":"Nom d’un membre qui vous connaît","en":"Name of a member who knows you"},"help":{"fr":"Si vous en connaissez un.","en":"If you know one."}},{"name":"sponsor-email","kind":"email","required":false,"label":{"fr":"Son adresse électronique","en":"That person’s e-mail address"}}]},{"title":{"fr":"Votre accord","en":"Your agreement"},"questions":[{"name":"consent","kind":"yes","required":true,"label":{"fr":"J’accepte que ma candidature soit lue par les membres qui en décident.","en":"I agree that my application is read by the members who decide on it."}}]}]}', timestamp with time zone '2026-11-01 00:00:00+00:00', 'system');
