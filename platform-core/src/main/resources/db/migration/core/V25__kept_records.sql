-- Records that an import brought for plugins that are away, until these are there.
create table kept_record (
  id varchar(64) not null primary key,
  file varchar(120) not null,
  place integer not null,
  record varchar(1000000) not null
);
create unique index kept_record_by_file on kept_record (file, place);
