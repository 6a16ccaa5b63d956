-- The blocks of a kind in a field stood in the field's name; now they have a column.
alter table indexed_field rename to indexed_field_before;

create table indexed_field (
  type varchar(64) not null,
  field varchar(120) not null,
  block varchar(120) not null,
  made_as varchar(120) not null,
  reached uuid not null,
  done boolean not null,
  primary key (type, field, block)
);

insert into indexed_field (type, field, block, made_as, reached, done)
select
  type,
  case when position('#' in field) = 0 then field
    else substring(field from 1 for position('#' in field) - 1) end,
  case when position('#' in field) = 0 then ''
    else substring(field from position('#' in field) + 1) end,
  made_as,
  reached,
  done
from indexed_field_before;

drop table indexed_field_before;
