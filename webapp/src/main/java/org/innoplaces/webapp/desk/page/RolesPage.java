package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.account.Grant;
import org.innoplaces.account.Role;
import org.innoplaces.account.action.ChangeRole;
import org.innoplaces.account.action.ReadAccounts;
import org.innoplaces.problem.Stamped;
import org.innoplaces.webapp.desk.address.DeskVisit;

/** The roles and what they give: {@code #{roles.…}}. */
@Named("roles")
@RequestScoped
public class RolesPage {

  private final ReadAccounts read;
  private final ChangeRole change;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final DeskReply reply;
  private final Meanwhile meanwhile;
  private List<Role> all;
  private boolean done;

  /** For CDI proxies. */
  protected RolesPage() {
    this(null, null, null, null, null, null);
  }

  @Inject
  RolesPage(
      ReadAccounts read,
      ChangeRole change,
      CurrentActor actor,
      DeskVisit visit,
      DeskReply reply,
      Meanwhile meanwhile) {
    this.read = read;
    this.change = change;
    this.actor = actor;
    this.visit = visit;
    this.reply = reply;
    this.meanwhile = meanwhile;
  }

  /**
   * A role as a form shows it.
   *
   * @param name empty for the new one
   * @param grants one per line
   * @param opened whether it was sent and refused
   * @param stamp what it starts from; empty for the new one
   */
  public record RoleForm(
      String name,
      String label,
      String grants,
      boolean secondFactor,
      boolean opened,
      String stamp) {}

  /** All roles. */
  public List<Role> getAll() {
    if (all == null) {
      all = read.roles(actor.get());
    }
    return all;
  }

  /** A form for each role and one for a new one; the one that was refused as it was sent. */
  public List<RoleForm> getForms() {
    isAsked();
    List<RoleForm> forms = new ArrayList<>();
    getAll().forEach(role -> forms.add(form(role)));
    forms.add(sent("", "").orElse(new RoleForm("", "", "", false, false, "")));
    return forms;
  }

  private RoleForm form(Role role) {
    RoleForm stored = stored(role);
    Optional<RoleForm> sent = sent(role.name(), meanwhile.stamp(role.stamped()));
    return meanwhile.isThere()
        ? sent.map(form -> kept(form, stored)).orElse(stored)
        : sent.orElse(stored);
  }

  private static RoleForm stored(Role role) {
    String grants =
        role.grants().stream().map(Grant::toString).sorted().collect(Collectors.joining("\n"));
    return new RoleForm(
        role.name(),
        role.label().orElse(""),
        grants,
        role.requiresSecondFactor(),
        false,
        role.stamped().stamp().value());
  }

  private RoleForm kept(RoleForm sent, RoleForm theirs) {
    Stamped all = wanted().stamped();
    return new RoleForm(
        sent.name(),
        meanwhile.keep("label", all, sent.label(), theirs.label()),
        meanwhile.keep("grants", all, sent.grants(), theirs.grants()),
        meanwhile.keep("secondFactor", all, sent.secondFactor(), theirs.secondFactor()),
        true,
        theirs.stamp());
  }

  /** A role as it is stored, for showing it beside what somebody else typed. */
  public RoleForm stored(String name) {
    return stored(read.role(actor.get(), name));
  }

  private Optional<RoleForm> sent(String name, String stamp) {
    boolean mine = name.equals(isNew() ? "" : reply.text("name"));
    return Optional.of(
            new RoleForm(
                name,
                reply.text("label"),
                reply.text("grants"),
                !reply.text("factor").isEmpty(),
                true,
                stamp))
        .filter(form -> reply.isPost() && mine);
  }

  private boolean isNew() {
    return reply.text("stamp").isEmpty();
  }

  /** Does what a form asks for; to be called first, and does it once. */
  public boolean isAsked() {
    if (!done) {
      done = true;
      doWhatIsAsked();
    }
    return reply.isPost();
  }

  private void doWhatIsAsked() {
    if (reply.isPost() && reply.text("do").equals("save")) {
      reply.to("/desk/roles", "changed", this::save);
    } else if (reply.isPost() && reply.text("do").equals("remove")) {
      reply.to(
          "/desk/roles",
          "changed",
          () -> change.remove(actor.get(), name(), Optional.of(meanwhile.startsFrom())));
    }
  }

  private void save() {
    if (isNew()) {
      change.create(actor.get(), name(), wanted());
    } else {
      change.change(actor.get(), name(), meanwhile.startsFrom(), before -> wanted());
    }
  }

  private String name() {
    return reply.text("name").strip();
  }

  private ChangeRole.Wanted wanted() {
    return new ChangeRole.Wanted(
        Optional.of(reply.text("label").strip()).filter(label -> !label.isEmpty()),
        !reply.text("factor").isEmpty(),
        grants(reply.text("grants")));
  }

  /** The permissions that somebody typed, in lines or with blanks or commas between them. */
  static Set<Grant> grants(String typed) {
    return Arrays.stream(typed.split("[\\s,;]+"))
        .filter(one -> !one.isEmpty())
        .map(Grant::parse)
        .collect(Collectors.toSet());
  }

  /** What a role is called. */
  public String name(Role role) {
    return role.label().orElseGet(() -> words(role.name()));
  }

  /** What the role of a form is called. */
  public String label(RoleForm form) {
    return form.label().isEmpty() ? words(form.name()) : form.label();
  }

  /** What several roles are called. */
  public String names(Collection<Role> roles) {
    return roles.stream().map(this::name).sorted().collect(Collectors.joining(", "));
  }

  private String words(String role) {
    ResourceBundle words =
        ResourceBundle.getBundle("org.innoplaces.webapp.desk.messages", visit.getLocale());
    return words.containsKey("role." + role) && !Set.of("name", "label", "grants").contains(role)
        ? words.getString("role." + role)
        : role;
  }
}
