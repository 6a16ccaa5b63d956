-- Whoever puts releases together reads them, too; read:* does not mean the platform's own types.
insert into access_grant (role_name, permission)
select g.role_name, 'read:release'
from access_grant g
where g.permission = 'manage:release'
  and not exists (
    select 1 from access_grant r
    where r.role_name = g.role_name and r.permission = 'read:release'
  );
