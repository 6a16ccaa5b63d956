package org.innoplaces.hello.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.innoplaces.hello.action.SayHello;
import org.innoplaces.site.SiteForm;

/** Greets whoever says their name: {@code #{helloPage.…}} in {@code site/hello/index.xhtml}. */
@Named("helloPage")
@RequestScoped
public class HelloPage {

  private final SiteForm form;
  private final SayHello greetings;
  private Boolean greeted;

  /** For CDI proxies. */
  protected HelloPage() {
    this(null, null);
  }

  /** Reads this form. */
  @Inject
  public HelloPage(SiteForm form, SayHello greetings) {
    this.form = form;
    this.greetings = greetings;
  }

  /** Who is greeted. */
  public String getName() {
    return form.value("name").orElse("").strip();
  }

  /** Whether somebody just greeted and is greeted back; the first question does it. */
  public boolean isGreeted() {
    if (greeted == null) {
      String email = form.value("email").orElse("");
      greeted =
          form.isSent() && form.succeeds(() -> greetings.say(getName(), email, form.locale()));
    }
    return greeted;
  }
}
