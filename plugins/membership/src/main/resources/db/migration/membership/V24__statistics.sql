-- What is still counted of applications that were removed: the month in which they were sent, their last state, and the days until the decision.
-- The id is drawn by lot, and tells nothing of the application or of when it was removed.
create table membership_past (
  id uuid not null primary key,
  sent_month date not null,
  state varchar(24) not null,
  days integer
);
create index membership_past_by_month on membership_past (sent_month);
