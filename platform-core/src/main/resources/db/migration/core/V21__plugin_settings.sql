-- What administrators set; what is missing here is as the plugin has it by default.
create table plugin_setting (
  plugin varchar(64) not null primary key,
  data varchar(100000) not null,
  changed_at timestamp(6) with time zone not null
);
