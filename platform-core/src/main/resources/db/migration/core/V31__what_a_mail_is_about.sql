-- Mails go with what they are about when its time is over.
alter table mail add column about varchar(200);
create index mail_by_about on mail (about);
