-- Proofs of work that were used; each counts once, on all nodes.
create table contact_proof (
  challenge varchar(64) not null primary key,
  expires_at timestamp(6) with time zone not null
);
create index contact_proof_by_end on contact_proof (expires_at);
