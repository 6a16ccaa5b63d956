package org.innoplaces.system.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/**
 * A browser at the desk: what every test of the desk does first.
 *
 * @param page where it happens
 * @param site whose desk it is
 */
public record DeskBrowser(Page page, Site site) {

  /** The password of everybody who is invited. */
  public static final String PASSWORD = "a boat with a green hull";

  /** Fills in the form of the sign-in and waits for the first page behind it. */
  public DeskBrowser signIn(String email, String password) {
    page.navigate(site.address("/desk/sign-in").toString());
    page.fill("#email", email);
    page.fill("#password", password);
    page.click("#enter");
    assertThat(page.url()).endsWith("/desk");
    return this;
  }

  /**
   * Gives somebody an account on the desk, as an administrator does, and follows the invitation in
   * a browser of its own.
   *
   * @param roles the names of the roles
   */
  public void invite(String email, String name, String... roles) {
    try (BrowserContext office = page.context().browser().newContext()) {
      DeskBrowser desk = new DeskBrowser(office.newPage(), site);
      desk.signIn(Administrator.EMAIL, Administrator.PASSWORD);
      String link = desk.create(email, name, roles);
      office.clearCookies();
      desk.page.navigate(link);
      desk.page.fill("#password", PASSWORD);
      desk.page.click("#use");
      assertThat(desk.page.url()).contains("/desk/sign-in");
    }
  }

  private String create(String email, String name, String... roles) {
    page.navigate(site.address("/desk/accounts/new").toString());
    page.fill("#name", name);
    page.fill("#email", email);
    for (String role : roles) {
      page.check("#role-" + role);
    }
    page.click("#save");
    page.click("#issue");
    return page.locator(".secret").textContent();
  }
}
