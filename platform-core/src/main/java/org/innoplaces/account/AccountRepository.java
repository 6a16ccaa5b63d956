package org.innoplaces.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The tables of accounts, roles, sessions, tokens and links. */
public interface AccountRepository {

  /** The account with the id. */
  Optional<Account> find(UUID id);

  /** The account with the id, locked until the transaction ends. */
  Optional<Account> lock(UUID id);

  /** The account with the address. */
  Optional<Account> findByEmail(String email);

  /** Some accounts, by name, with their roles. */
  List<Account> find(AccountQuery query);

  /** How many accounts the query finds. */
  long count(AccountQuery query);

  /** All accounts, by name, with their roles. */
  List<Account> accounts();

  /** The accounts that can be used and have one of the actions for one of the types, by name. */
  List<Account> withOneOf(Collection<String> actions, Collection<String> types);

  /** Whether an account that can be used has a role with every permission, other than this one. */
  boolean hasOtherAdministrator(UUID id);

  /** Whether an account with every permission can be used and has a password. */
  boolean hasAdministratorWithPassword();

  /** An account with every permission that can be used; the one with a password first. */
  Account anyAdministrator();

  /** The names of accounts and tokens, by their subjects; one statement. */
  Map<String, String> names(Collection<UUID> accounts, Collection<UUID> tokens);

  /** Adds an account. */
  void add(Account account);

  /** All roles, by name. */
  List<Role> roles();

  /** The role of that name. */
  Optional<Role> role(String name);

  /** The role of that name, locked until the transaction ends. */
  Optional<Role> lockRole(String name);

  /** The roles of those names that exist. */
  List<Role> roles(Collection<String> names);

  /** How many accounts have the role. */
  long holders(String role);

  /** Adds a role. */
  void add(Role role);

  /** Removes a role that nobody has. */
  void remove(Role role);

  /** What the roles of an account give, if the account can be used. */
  List<Grant> grantsOf(UUID account);

  /** The session with the digest, its account and the roles of it. */
  Optional<AccountSession> session(String digest);

  /** The sessions of an account, the newest first. */
  List<AccountSession> sessionsOf(UUID account);

  /** Adds a session. */
  void add(AccountSession session);

  /** Ends a session. */
  void endSession(String digest);

  /** Ends all sessions of an account. */
  void endSessionsOf(UUID account);

  /** How many sessions rested since an instant. */
  long countBefore(Instant instant);

  /** Removes these. */
  void forgetBefore(Instant instant);

  /** The token with the digest and its owner. */
  Optional<ApiToken> tokenByDigest(String digest);

  /** The token with the id. */
  Optional<ApiToken> token(UUID id);

  /** All tokens of an account, the withdrawn ones, too. */
  List<ApiToken> tokensOf(UUID account);

  /** All tokens that are not withdrawn, the newest first. */
  List<ApiToken> tokens();

  /** Adds a token. */
  void add(ApiToken token);

  /** The link with the digest, locked until the transaction ends. */
  Optional<OneTimeLink> lockLink(String digest);

  /** The link with the digest. */
  Optional<OneTimeLink> link(String digest);

  /** Adds a link. */
  void add(OneTimeLink link);

  /** Removes the unused links of an account. */
  void removeLinksOf(UUID account);
}
