create index mail_by_message_id on mail (message_id);
