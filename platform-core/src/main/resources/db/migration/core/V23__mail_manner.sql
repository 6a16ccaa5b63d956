-- Whether a person or a program wrote a mail, where answers go, and which mails came before it.
alter table mail add column origin varchar(16) default 'NOTICE' not null;
alter table mail add column reply_to varchar(254);
alter table mail add column references_to varchar(2200);
