-- What each plugin brought that outlives its jar, noted at every start in which a jar is new: what
-- 'plugin purge' may delete when the plugin is gone. A row 'plugin' holds the digest of the jar.
create table plugin_trace (
  plugin varchar(64) not null,
  kind varchar(20) not null,
  name varchar(200) not null,
  primary key (plugin, kind, name)
);
