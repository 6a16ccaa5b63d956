create table kept_visit (id uuid primary key, at timestamp with time zone not null);
