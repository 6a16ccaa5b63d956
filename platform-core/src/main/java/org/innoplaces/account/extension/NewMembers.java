package org.innoplaces.account.extension;

import org.innoplaces.account.NewMember;
import org.innoplaces.plugin.ExtensionPoint;

/**
 * Hears of people who have just become members, for example to invite them to the next session.
 *
 * <p>A CDI bean, told once by the plugin that accepted the person, soon after its transaction, on a
 * thread of the jobs with an active request context and in a transaction of its own, and at least
 * once: a process that dies in the middle tells it again, so recognise the second. What it throws
 * is logged and undoes its own work alone; it is not told again, so leave an errand for what may
 * fail. Whose account was erased meanwhile nobody hears of.
 */
@ExtensionPoint(since = "0.1")
public interface NewMembers {

  /** Somebody has become a member. */
  void joined(NewMember member);
}
