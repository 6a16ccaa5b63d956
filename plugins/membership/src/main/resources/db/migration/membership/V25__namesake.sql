-- Organisation and name in small letters without accents, so that one person who applies twice is noticed. Null where one of them is missing.
alter table membership_application add column namesake varchar(420);
update membership_application
  set namesake = translate(lower(replace(organisation, '-', ' ')), 'àâäáãåéèêëíìîïóòôöõúùûüçñÿ', 'aaaaaaeeeeiiiiooooouuuucny')
    || ' | ' || translate(lower(replace(applicant, '-', ' ')), 'àâäáãåéèêëíìîïóòôöõúùûüçñÿ', 'aaaaaaeeeeiiiiooooouuuucny')
  where organisation is not null and organisation <> '' and applicant <> '';
create index membership_application_by_namesake on membership_application (namesake);
