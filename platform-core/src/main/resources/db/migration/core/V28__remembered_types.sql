-- How entries of types are called whose plugin is away: without it nobody knows the field of the title.
create table remembered_type (
  name varchar(64) not null primary key,
  collection varchar(64) not null,
  title varchar(64)
);
