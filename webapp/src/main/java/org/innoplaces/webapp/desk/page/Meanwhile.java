package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.innoplaces.problem.Stamp;
import org.innoplaces.problem.Stamped;

/**
 * What somebody else saved while a form of a thing that is saved as a whole was open: {@code
 * #{meanwhile.…}}. Such a form carries the stamp of what it was made from.
 */
@Named("meanwhile")
@RequestScoped
public class Meanwhile {

  private final DeskReply reply;

  /** For CDI proxies. */
  protected Meanwhile() {
    this(null);
  }

  @Inject
  Meanwhile(DeskReply reply) {
    this.reply = reply;
  }

  /** What the form that was sent starts from; matches nothing when it does not say. */
  public Stamp startsFrom() {
    return new Stamp(reply.text("stamp"));
  }

  /** Whether the form was refused because of it. */
  public boolean isThere() {
    return reply.isOutOfDate();
  }

  /** Whether they saved something else in a member than the form says. */
  public boolean in(String member) {
    return isThere() && reply.problemOf("/" + member) != null;
  }

  /** What the form holds afterwards: what was typed stays, and elsewhere stands theirs. */
  public <T> T keep(String member, Stamped sent, T mine, T theirs) {
    return isThere() && !sent.changedSince(startsFrom()).contains(member) ? theirs : mine;
  }

  /** What the form starts from next: who saves again after such a refusal has seen theirs. */
  public String stamp(Stamped now) {
    return reply.isPost() && !isThere() && !reply.text("stamp").isEmpty()
        ? reply.text("stamp")
        : now.stamp().value();
  }
}
