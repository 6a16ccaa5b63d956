package org.innoplaces.account;

import java.util.Locale;
import java.util.UUID;

/**
 * Somebody who has just become a member.
 *
 * @param account the id of their account
 * @param email in lower case; its owner has confirmed it
 * @param locale the language that they read
 */
public record NewMember(UUID account, String name, String email, Locale locale) {}
