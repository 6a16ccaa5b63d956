package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.innoplaces.account.action.RequestReset;

/** Asking for a new password: {@code #{forgotten.…}}. */
@Named("forgotten")
@RequestScoped
public class ForgottenPage {

  private final RequestReset reset;
  private final DeskReply reply;

  /** For CDI proxies. */
  protected ForgottenPage() {
    this(null, null);
  }

  @Inject
  ForgottenPage(RequestReset reset, DeskReply reply) {
    this.reset = reset;
    this.reply = reply;
  }

  /** Asks for a link; the answer is the same whoever has the address, or nobody. */
  public void ask() {
    reply.to(
        "/desk/forgotten",
        "link-asked",
        () -> reset.request(reply.text("email"), reply.request().getRemoteAddr()));
  }
}
