-- What the team answers often: the texts as JSON by language, with variables between braces.
create table contact_template (
  id uuid not null primary key,
  title varchar(200) not null,
  texts varchar(100000) not null
);
