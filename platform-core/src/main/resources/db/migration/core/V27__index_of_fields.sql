-- The fields that have rows in field_value and entry_reference: what comes into a table that holds
-- texts already, with a plugin or with a new version, is given its rows then.
create table indexed_field (
  type varchar(64) not null,
  field varchar(120) not null,
  made_as varchar(120) not null,
  reached uuid not null,
  done boolean not null,
  primary key (type, field)
);
