package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.innoplaces.account.OneTimeLink;
import org.innoplaces.account.OneTimeLink.Purpose;
import org.innoplaces.account.Secret;
import org.innoplaces.account.UnknownAccount;
import org.innoplaces.account.action.ChoosePassword;
import org.innoplaces.account.action.ChoosePassword.Person;
import org.innoplaces.webapp.desk.address.DeskVisit;

/** Choosing a password by a one-time link: {@code #{link.…}}. */
@Named("link")
@RequestScoped
public class LinkPage {

  private final ChoosePassword choose;
  private final DeskVisit visit;
  private final DeskReply reply;
  private Optional<OneTimeLink> link;

  /** For CDI proxies. */
  protected LinkPage() {
    this(null, null, null);
  }

  @Inject
  LinkPage(ChoosePassword choose, DeskVisit visit, DeskReply reply) {
    this.choose = choose;
    this.visit = visit;
    this.reply = reply;
  }

  /** Whether it can be used. */
  public boolean isGood() {
    return link().isPresent();
  }

  /** Whether it sets up the first administrator, who gives a name and an address too. */
  public boolean isSetUp() {
    return link().filter(known -> known.purpose() == Purpose.SETUP).isPresent();
  }

  /** Whose password it is. */
  public String getEmail() {
    return link().map(known -> known.account().email()).orElse("");
  }

  /** Uses the link. */
  public void use() {
    Optional<Person> person =
        Optional.of(new Person(reply.text("email"), reply.text("name"), visit.getLanguage()))
            .filter(told -> isSetUp());
    reply.to(
        "/desk/sign-in",
        "password-chosen",
        () -> choose.byLink(secret(), reply.text("password"), person));
  }

  private Optional<OneTimeLink> link() {
    if (link == null) {
      try {
        link = Optional.of(choose.look(secret()));
      } catch (UnknownAccount unknown) {
        reply.response().setStatus(HttpServletResponse.SC_NOT_FOUND);
        link = Optional.empty();
      }
    }
    return link;
  }

  private Secret secret() {
    return new Secret(visit.name(0).orElse(""));
  }
}
