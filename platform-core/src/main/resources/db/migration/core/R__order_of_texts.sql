-- Keys that texts are sorted by are compared sign by sign, on every database and whatever language
-- its server was made in: ${text-order} says so where the database would do otherwise.
alter table field_value alter column sort_value set data type varchar(200)${text-order};
alter table entry_head alter column title_key set data type varchar(200)${text-order};
