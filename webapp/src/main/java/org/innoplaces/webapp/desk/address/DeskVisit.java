package org.innoplaces.webapp.desk.address;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.innoplaces.account.Account;

/** Who is at the desk and where: {@code #{visit.…}}. For one request. */
@Named("visit")
@RequestScoped
public class DeskVisit {

  private static final List<String> SPOKEN = List.of("fr", "en");

  private Account account;
  private String language = "fr";
  private String formToken = "";
  private String path = "/desk";
  private DeskRoute route;
  private DeskRefusal refusal;

  void at(DeskRoute reached, String asked) {
    route = reached;
    path = asked;
  }

  void by(Account person, String token) {
    account = person;
    formToken = token;
  }

  void isRefused(DeskRefusal why) {
    refusal = why;
  }

  /** Why the page that was asked for is not shown; null when it is. */
  public DeskRefusal getRefusal() {
    return refusal;
  }

  /** Whether there is nothing to do at the desk before a second factor is set up. */
  public boolean isConfined() {
    return account != null && account.lacksSecondFactor();
  }

  /** The first of the languages that the desk speaks; French when it speaks none of them. */
  void speaks(List<Locale> wanted) {
    language =
        wanted.stream().map(Locale::getLanguage).filter(SPOKEN::contains).findFirst().orElse("fr");
  }

  /** Who has signed in; null on the pages before that. */
  public Account getAccount() {
    return account;
  }

  /** {@code fr} or {@code en}. */
  public String getLanguage() {
    return language;
  }

  /** The same for formatting. */
  public Locale getLocale() {
    return Locale.forLanguageTag(language);
  }

  /** What every form must send along. */
  public String getFormToken() {
    return formToken;
  }

  /** The path of the page, where its forms go. */
  public String getPath() {
    return path;
  }

  /** A part of the path behind the one that names the view. */
  public Optional<String> name(int index) {
    return route == null ? Optional.empty() : route.names().stream().skip(index).findFirst();
  }

  /** Whether the path starts with this one, for the menu. */
  public boolean isUnder(String start) {
    return path.equals(start) || path.startsWith(start + "/");
  }
}
