-- The table of db-scheduler: one row for each job, and one for each errand that was left.
create table job_execution (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data bytea,
  execution_time timestamp(6) with time zone not null,
  picked boolean not null,
  picked_by varchar(100),
  last_success timestamp(6) with time zone,
  last_failure timestamp(6) with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp(6) with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index job_execution_by_time on job_execution (execution_time);
create index job_execution_by_heartbeat on job_execution (last_heartbeat);

-- Why a job failed the last time.
create table job_failure (
  job varchar(100) not null primary key,
  at timestamp(6) with time zone not null,
  reason varchar(2000) not null
);
