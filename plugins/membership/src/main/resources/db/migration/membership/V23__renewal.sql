-- Who belongs to us and until when. told_at: when they were asked to stay; reminded_at: for the second time. lapsed_at: when it ended.
create table membership_member (
  account_id uuid not null primary key,
  since timestamp(6) with time zone not null,
  good_until timestamp(6) with time zone not null,
  told_at timestamp(6) with time zone,
  reminded_at timestamp(6) with time zone,
  lapsed_at timestamp(6) with time zone
);
create index membership_member_by_end on membership_member (lapsed_at, good_until);
