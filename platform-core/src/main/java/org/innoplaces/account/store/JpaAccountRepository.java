package org.innoplaces.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountQuery;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.AccountSession;
import org.innoplaces.account.ApiToken;
import org.innoplaces.account.Grant;
import org.innoplaces.account.OneTimeLink;
import org.innoplaces.account.Role;

@ApplicationScoped
class JpaAccountRepository implements AccountRepository {

  private static final String WANTED =
      " from Account a where (lower(a.name) like :search escape '!'"
          + " or a.email like :search escape '!')"
          + " and (:role = ''"
          + " or exists (select r.name from Account b join b.roles r"
          + " where b.id = a.id and r.name = :role))";

  private final EntityManager entityManager;

  protected JpaAccountRepository() {
    this(null);
  }

  @Inject
  JpaAccountRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Optional<Account> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Account.class, id));
  }

  @Override
  public Optional<Account> lock(UUID id) {
    // An account that this transaction added is no row yet, and only rows can be locked.
    entityManager.flush();
    return Optional.ofNullable(
        entityManager.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<Account> findByEmail(String email) {
    return first(
        query(Account.class, "select a from Account a where a.email = :email")
            .setParameter("email", email));
  }

  @Override
  public List<Account> accounts() {
    return query(
            Account.class,
            "select distinct a from Account a left join fetch a.roles order by a.name, a.email")
        .getResultList();
  }

  @Override
  public List<Account> withOneOf(Collection<String> actions, Collection<String> types) {
    List<String> grants =
        actions.stream()
            .flatMap(action -> types.stream().map(type -> new Grant(action, type).toString()))
            .toList();
    return query(
            Account.class,
            "select distinct a from Account a join a.roles r join r.grants g"
                + " where a.disabledAt is null and g in :grants order by a.name, a.email")
        .setParameter("grants", grants)
        .getResultList();
  }

  @Override
  public List<Account> find(AccountQuery query) {
    List<UUID> page =
        with(query, query(UUID.class, "select a.id" + WANTED + " order by a.name, a.email"))
            .setFirstResult(query.offset())
            .setMaxResults(query.limit())
            .getResultList();
    return page.isEmpty()
        ? List.of()
        : query(
                Account.class,
                "select distinct a from Account a left join fetch a.roles where a.id in :page"
                    + " order by a.name, a.email")
            .setParameter("page", page)
            .getResultList();
  }

  @Override
  public long count(AccountQuery query) {
    return with(query, query(Long.class, "select count(a)" + WANTED)).getSingleResult();
  }

  private static <T> TypedQuery<T> with(AccountQuery query, TypedQuery<T> statement) {
    String search = query.search().strip().toLowerCase(Locale.ROOT);
    return statement
        .setParameter("search", "%" + search.replaceAll("([!%_])", "!$1") + "%")
        .setParameter("role", query.role());
  }

  @Override
  public boolean hasOtherAdministrator(UUID id) {
    return !query(
            UUID.class,
            "select a.id from Account a join a.roles r join r.grants g"
                + " where a.id <> :id and a.disabledAt is null"
                + " and g = '*:*'")
        .setParameter("id", id)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  @Override
  public boolean hasAdministratorWithPassword() {
    return administrators().anyMatch(account -> account.passwordHash().isPresent());
  }

  @Override
  public Account anyAdministrator() {
    return administrators().findFirst().orElseThrow();
  }

  private Stream<Account> administrators() {
    return query(
            Account.class,
            "select distinct a from Account a join a.roles r join r.grants g"
                + " where a.disabledAt is null and g = '*:*'")
        .getResultStream()
        .sorted(
            Comparator.comparing((Account account) -> account.passwordHash().isEmpty())
                .thenComparing(Account::createdAt));
  }

  @Override
  public Map<String, String> names(Collection<UUID> accounts, Collection<UUID> tokens) {
    List<UUID> ids = new ArrayList<>(accounts);
    ids.addAll(tokens);
    Query query =
        entityManager.createNativeQuery(
            Stream.of(
                    named("account/", "account", 0, accounts.size()),
                    named("token/", "api_token", accounts.size(), tokens.size()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" union all ")));
    for (int i = 0; i < ids.size(); i++) {
      query.setParameter(i + 1, ids.get(i));
    }
    Map<String, String> names = new HashMap<>();
    for (Object row : query.getResultList()) {
      Object[] cells = (Object[]) row;
      names.put(cells[0] + cells[1].toString(), (String) cells[2]);
    }
    return names;
  }

  private static String named(String prefix, String table, int before, int count) {
    return count == 0
        ? ""
        : IntStream.rangeClosed(before + 1, before + count)
            .mapToObj(place -> "?" + place)
            .collect(
                Collectors.joining(
                    ", ",
                    "select '" + prefix + "', id, name from " + table + " where id in (",
                    ")"));
  }

  @Override
  public void add(Account account) {
    entityManager.persist(account);
  }

  @Override
  public List<Role> roles() {
    return query(
            Role.class, "select distinct r from Role r left join fetch r.grants order by r.name")
        .getResultList();
  }

  @Override
  public Optional<Role> role(String name) {
    return Optional.ofNullable(entityManager.find(Role.class, name));
  }

  @Override
  public Optional<Role> lockRole(String name) {
    return Optional.ofNullable(
        entityManager.find(Role.class, name, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<Role> roles(Collection<String> names) {
    return names.isEmpty()
        ? List.of()
        : query(Role.class, "select r from Role r where r.name in :names order by r.name")
            .setParameter("names", names)
            .getResultList();
  }

  @Override
  public long holders(String role) {
    return query(Long.class, "select count(a) from Account a join a.roles r where r.name = :name")
        .setParameter("name", role)
        .getSingleResult();
  }

  @Override
  public void add(Role role) {
    entityManager.persist(role);
  }

  @Override
  public void remove(Role role) {
    entityManager.remove(role);
  }

  @Override
  public List<Grant> grantsOf(UUID account) {
    return query(
            String.class,
            "select distinct g from Account a join a.roles r join r.grants g"
                + " where a.id = :id and a.disabledAt is null")
        .setParameter("id", account)
        .getResultStream()
        .map(Grant::parse)
        .toList();
  }

  @Override
  public Optional<AccountSession> session(String digest) {
    return query(
            AccountSession.class,
            "select s from AccountSession s join fetch s.account a left join fetch a.roles"
                + " where s.digest = :digest")
        .setParameter("digest", digest)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<AccountSession> sessionsOf(UUID account) {
    return query(
            AccountSession.class,
            "select s from AccountSession s where s.account.id = :id order by s.seenAt desc")
        .setParameter("id", account)
        .getResultList();
  }

  @Override
  public void add(AccountSession session) {
    entityManager.persist(session);
  }

  @Override
  public void endSession(String digest) {
    statement("delete from AccountSession s where s.digest = :digest")
        .setParameter("digest", digest)
        .executeUpdate();
  }

  @Override
  public void endSessionsOf(UUID account) {
    statement("delete from AccountSession s where s.account.id = :id")
        .setParameter("id", account)
        .executeUpdate();
  }

  @Override
  public long countBefore(Instant instant) {
    return query(Long.class, "select count(s) from AccountSession s where s.seenAt < :instant")
        .setParameter("instant", instant)
        .getSingleResult();
  }

  @Override
  public void forgetBefore(Instant instant) {
    statement("delete from AccountSession s where s.seenAt < :instant")
        .setParameter("instant", instant)
        .executeUpdate();
  }

  @Override
  public Optional<ApiToken> tokenByDigest(String digest) {
    return first(
        query(
                ApiToken.class,
                "select t from ApiToken t join fetch t.owner where t.digest = :digest")
            .setParameter("digest", digest));
  }

  @Override
  public Optional<ApiToken> token(UUID id) {
    return Optional.ofNullable(entityManager.find(ApiToken.class, id));
  }

  @Override
  public List<ApiToken> tokensOf(UUID account) {
    return query(ApiToken.class, "select t from ApiToken t where t.owner.id = :id")
        .setParameter("id", account)
        .getResultList();
  }

  @Override
  public List<ApiToken> tokens() {
    return query(
            ApiToken.class,
            "select distinct t from ApiToken t join fetch t.owner left join fetch t.scope"
                + " where t.revokedAt is null order by t.createdAt desc")
        .getResultList();
  }

  @Override
  public void add(ApiToken token) {
    entityManager.persist(token);
  }

  @Override
  public Optional<OneTimeLink> lockLink(String digest) {
    return Optional.ofNullable(
        entityManager.find(OneTimeLink.class, digest, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<OneTimeLink> link(String digest) {
    return Optional.ofNullable(entityManager.find(OneTimeLink.class, digest));
  }

  @Override
  public void add(OneTimeLink link) {
    entityManager.persist(link);
  }

  @Override
  public void removeLinksOf(UUID account) {
    statement("delete from OneTimeLink l where l.account.id = :id and l.usedAt is null")
        .setParameter("id", account)
        .executeUpdate();
  }

  private <T> TypedQuery<T> query(Class<T> type, String text) {
    return entityManager.createQuery(text, type);
  }

  private Query statement(String text) {
    return entityManager.createQuery(text);
  }

  private static <T> Optional<T> first(TypedQuery<T> query) {
    return query.setMaxResults(1).getResultStream().findFirst();
  }
}
