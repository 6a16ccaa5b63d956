-- Lists that people keep: what is looked for in a list of a type, under a name.
create table saved_view (
  id uuid not null primary key,
  owner varchar(200) not null,
  type varchar(64) not null,
  name varchar(80) not null,
  parameters varchar(8000) not null,
  shared boolean not null,
  created_at timestamp(6) with time zone not null,
  constraint saved_view_name_once unique (owner, type, name)
);
create index saved_view_by_type on saved_view (type, shared);

-- Lists are filtered by the fields of the newest revisions.
create index entry_head_by_revision on entry_head (revision_id);

insert into access_grant (role_name, permission)
select r.name, 'manage:view' from access_role r where r.name = 'editor';
