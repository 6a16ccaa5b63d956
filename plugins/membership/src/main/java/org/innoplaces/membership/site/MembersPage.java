package org.innoplaces.membership.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.action.ReadDirectory;
import org.innoplaces.membership.directory.DirectoryPage;
import org.innoplaces.site.SiteForm;

/** The directory: {@code #{membersPage.…}} in {@code site/members/index.xhtml}. */
@Named("membersPage")
@RequestScoped
public class MembersPage {

  private static final int ON_A_PAGE = 50;

  private final SiteForm form;
  private final CurrentActor current;
  private final ReadDirectory directory;
  private DirectoryPage shown;

  /** For CDI proxies. */
  protected MembersPage() {
    this(null, null, null);
  }

  /** Reads the address. */
  @Inject
  public MembersPage(SiteForm form, CurrentActor current, ReadDirectory directory) {
    this.form = form;
    this.current = current;
    this.directory = directory;
  }

  /** Those whom the reader sees. */
  public DirectoryPage getShown() {
    if (shown == null) {
      int first = (getNumber() - 1) * ON_A_PAGE;
      shown = directory.page(current.get(), getText(), first, ON_A_PAGE);
    }
    return shown;
  }

  /** What is looked for. */
  public String getText() {
    return form.value("text").orElse("");
  }

  /** Of this page, from 1. */
  public int getNumber() {
    String typed = form.value("page").orElse("");
    return typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
  }

  /** How many pages there are, at least one. */
  public long getPages() {
    return Math.max(1, (getShown().total() + ON_A_PAGE - 1) / ON_A_PAGE);
  }

  /** Whether the reader belongs to us. */
  public boolean isMember() {
    return directory.isMember(current.get());
  }

  /** Whether the reader has signed in. */
  public boolean isKnown() {
    return !current.get().equals(Actor.ANONYMOUS);
  }

  /** How many were found, as a sentence. */
  public String getFound() {
    return MembershipWords.of("members.found", getShown().total()).in(form.locale());
  }

  /** The address of another page of the list. */
  public String path(long number) {
    return here() + "?text=" + encoded(getText()) + "&page=" + number;
  }

  /** Where one signs in and comes back here. */
  public String getSignIn() {
    return "/desk/sign-in?to=" + encoded(here());
  }

  /** Where one says what is shown of oneself. */
  public String getOwn() {
    return here() + "/" + MembershipPlugin.OWN;
  }

  private String here() {
    return "/" + form.locale().toLanguageTag() + "/" + MembershipPlugin.MEMBERS;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
